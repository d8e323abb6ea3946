/** The same page, written by hand against JAX-RS. */
@NullMarked
package dev.formactions.benchmark.twin;

import org.jspecify.annotations.NullMarked;
