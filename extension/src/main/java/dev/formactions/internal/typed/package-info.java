/** Typed forms: what a form object is read and checked with, and what its errors look like. */
@NullMarked
package dev.formactions.internal.typed;

import org.jspecify.annotations.NullMarked;
