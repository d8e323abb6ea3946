/** The servers that the suite runs against: each a few lines. */
@NullMarked
package dev.formactions.tck.runtime;

import org.jspecify.annotations.NullMarked;
