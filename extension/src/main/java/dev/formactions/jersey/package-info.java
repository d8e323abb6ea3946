/** The adapter for Jersey: how it finds this library, and its MVC. Loaded only where Jersey is. */
@NullMarked
package dev.formactions.jersey;

import org.jspecify.annotations.NullMarked;
