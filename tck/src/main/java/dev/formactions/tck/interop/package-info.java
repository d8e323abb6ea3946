/** Pages for clients of others: SvelteKit's own, htmx and Turbo. */
@NullMarked
package dev.formactions.tck.interop;

import org.jspecify.annotations.NullMarked;
