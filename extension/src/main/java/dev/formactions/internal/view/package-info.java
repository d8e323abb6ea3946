/** Templates, the model that a view sees, and error views. */
@NullMarked
package dev.formactions.internal.view;

import org.jspecify.annotations.NullMarked;
