/** The servers that the suite runs against: each a few lines. */
@NullMarked
package dev.formactions.tck.servers;

import org.jspecify.annotations.NullMarked;
