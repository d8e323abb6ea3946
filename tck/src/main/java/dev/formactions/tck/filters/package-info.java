/** The application's own filters around every route. */
@NullMarked
package dev.formactions.tck.filters;

import org.jspecify.annotations.NullMarked;
