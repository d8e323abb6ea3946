/** What layouts contribute to pages. */
@NullMarked
package dev.formactions.tck.scenarios.layouts;

import org.jspecify.annotations.NullMarked;
