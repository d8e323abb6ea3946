/** A page with one action for each form that an answer can have on the wire. */
@NullMarked
package dev.formactions.tck.scenarios.bytes;

import org.jspecify.annotations.NullMarked;
