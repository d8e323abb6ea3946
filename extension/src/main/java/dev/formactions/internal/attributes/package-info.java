/** The attributes of controls in a page, from Java types and constraints: pure functions, once for each form object. */
@NullMarked
package dev.formactions.internal.attributes;

import org.jspecify.annotations.NullMarked;
