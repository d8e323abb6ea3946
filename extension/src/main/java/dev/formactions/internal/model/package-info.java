/** Plain values: what the deployment found out about pages, their loads, actions and layouts. */
@NullMarked
package dev.formactions.internal.model;

import org.jspecify.annotations.NullMarked;
