/** The adapter for Jersey: its MVC, and what it does to locations. Loaded only where Jersey is. */
@NullMarked
package dev.formactions.jersey;

import org.jspecify.annotations.NullMarked;
