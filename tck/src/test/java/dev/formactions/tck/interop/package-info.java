/** Clients of others, from npm, in a real browser. */
@NullMarked
package dev.formactions.tck.interop;

import org.jspecify.annotations.NullMarked;
