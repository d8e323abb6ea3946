/** Arguments of actions and loads that JAX-RS applications know. */
@NullMarked
package dev.formactions.tck.scenarios.arguments;

import org.jspecify.annotations.NullMarked;
