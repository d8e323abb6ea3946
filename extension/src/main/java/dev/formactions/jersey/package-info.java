/** The adapter for Jersey: its MVC, and what it does to locations and exceptions. Loaded only where Jersey is. */
@NullMarked
package dev.formactions.jersey;

import org.jspecify.annotations.NullMarked;
