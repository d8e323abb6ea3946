/** How the views of the conformance application show what they see: as tagged JSON. */
@NullMarked
package dev.formactions.tck.views;

import org.jspecify.annotations.NullMarked;
