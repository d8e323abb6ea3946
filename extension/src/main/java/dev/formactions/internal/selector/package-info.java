/** From the query of a request to the name of the selected action, and back. */
@NullMarked
package dev.formactions.internal.selector;

import org.jspecify.annotations.NullMarked;
