/** Stories of the sample, told by its own tests and, on every server, by the conformance suite. */
@NullMarked
package dev.formactions.sample.stories;

import org.jspecify.annotations.NullMarked;
