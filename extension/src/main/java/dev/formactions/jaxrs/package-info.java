/** The edge to JAX-RS: the feature that connects pages to a runtime, and its filters. */
@NullMarked
package dev.formactions.jaxrs;

import org.jspecify.annotations.NullMarked;
