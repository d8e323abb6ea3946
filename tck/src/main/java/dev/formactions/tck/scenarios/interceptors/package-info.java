/** Interceptors on pages and on their methods. */
@NullMarked
package dev.formactions.tck.scenarios.interceptors;

import org.jspecify.annotations.NullMarked;
