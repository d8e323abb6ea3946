/** Bean Validation, where the server has it. */
@NullMarked
package dev.formactions.internal.validate;

import org.jspecify.annotations.NullMarked;
