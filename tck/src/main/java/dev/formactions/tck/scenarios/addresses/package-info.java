/** Addresses below a context path and an application path. */
@NullMarked
package dev.formactions.tck.scenarios.addresses;

import org.jspecify.annotations.NullMarked;
