/** The conformance application: one page or endpoint per route of the conformance cases, and what all of them share. */
@NullMarked
package dev.formactions.tck;

import org.jspecify.annotations.NullMarked;
