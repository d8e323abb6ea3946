/** From the fields of a form to records and beans, along a plan that is made once. */
@NullMarked
package dev.formactions.internal.bind;

import org.jspecify.annotations.NullMarked;
