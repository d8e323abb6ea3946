/** The cross-site verdict: a pure function of a few headers. */
@NullMarked
package dev.formactions.internal.origin;

import org.jspecify.annotations.NullMarked;
