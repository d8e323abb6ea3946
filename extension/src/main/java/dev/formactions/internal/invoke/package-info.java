/** Arguments for the methods of an application, and calling them. */
@NullMarked
package dev.formactions.internal.invoke;

import org.jspecify.annotations.NullMarked;
