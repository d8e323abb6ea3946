/** From the text of a field to a value. */
@NullMarked
package dev.formactions.internal.convert;

import org.jspecify.annotations.NullMarked;
