/** Measures a page beside a hand-written resource that does the same. */
@NullMarked
package dev.formactions.benchmark;

import org.jspecify.annotations.NullMarked;
