/** Constraints whose validators ask the application's beans. */
@NullMarked
package dev.formactions.tck.scenarios.validators;

import org.jspecify.annotations.NullMarked;
