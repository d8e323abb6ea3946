/** The results of all runs, told as a table of rules by servers. */
@NullMarked
package dev.formactions.tck.matrix;

import org.jspecify.annotations.NullMarked;
