/**
 * The suite: sends the conformance cases to a server and compares the answers. It shares no code with the library, so that a
 * mistake cannot hide on both sides.
 */
@NullMarked
package dev.formactions.tck.suite;

import org.jspecify.annotations.NullMarked;
