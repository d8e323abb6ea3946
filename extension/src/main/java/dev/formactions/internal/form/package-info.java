/** Reading submitted forms, within limits. */
@NullMarked
package dev.formactions.internal.form;

import org.jspecify.annotations.NullMarked;
