/** The one place that knows the order of the stages of a request. */
@NullMarked
package dev.formactions.internal.pipeline;

import org.jspecify.annotations.NullMarked;
