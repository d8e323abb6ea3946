/** A REST application of which there are two WARs, one with this library and a page, and one without. */
@NullMarked
package dev.formactions.tck.neighbours;

import org.jspecify.annotations.NullMarked;
