/** What the code of a class shows about what it does with its values. */
@NullMarked
package dev.formactions.internal.bytecode;

import org.jspecify.annotations.NullMarked;
