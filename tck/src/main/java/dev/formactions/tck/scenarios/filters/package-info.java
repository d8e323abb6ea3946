/** The application's own filters around pages: callers, roles, and ends before a page is reached. */
@NullMarked
package dev.formactions.tck.scenarios.filters;

import org.jspecify.annotations.NullMarked;
