/** The cookies of one request and its response. */
@NullMarked
package dev.formactions.internal.cookie;

import org.jspecify.annotations.NullMarked;
