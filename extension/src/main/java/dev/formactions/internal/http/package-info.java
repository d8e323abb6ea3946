/** Plain readings of HTTP: media types, percent-encoding, redirect targets. Knows no other package. */
@NullMarked
package dev.formactions.internal.http;

import org.jspecify.annotations.NullMarked;
