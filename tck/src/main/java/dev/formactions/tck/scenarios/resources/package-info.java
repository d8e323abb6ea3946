/** REST resources beside the pages. */
@NullMarked
package dev.formactions.tck.scenarios.resources;

import org.jspecify.annotations.NullMarked;
