/** A converter that only the application's list of classes knows. */
@NullMarked
package dev.formactions.tck.scenarios.converters;

import org.jspecify.annotations.NullMarked;
