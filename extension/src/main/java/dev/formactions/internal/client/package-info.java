/** The script for browsers, as it is served. */
@NullMarked
package dev.formactions.internal.client;

import org.jspecify.annotations.NullMarked;
