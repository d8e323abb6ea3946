/** Files, small and large, and their limits. */
@NullMarked
package dev.formactions.tck.scenarios.uploads;

import org.jspecify.annotations.NullMarked;
