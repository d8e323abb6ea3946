/** Form objects: what forms are read into, converted, validated and shown again. */
@NullMarked
package dev.formactions.tck.scenarios.forms;

import org.jspecify.annotations.NullMarked;
