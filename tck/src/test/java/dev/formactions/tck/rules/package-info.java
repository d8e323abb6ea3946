/** The rules of the specification, and what proves each of them. */
@NullMarked
package dev.formactions.tck.rules;

import org.jspecify.annotations.NullMarked;
