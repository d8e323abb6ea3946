/** A request to a page, as the application and the stages see it. */
@NullMarked
package dev.formactions.internal.request;

import org.jspecify.annotations.NullMarked;
