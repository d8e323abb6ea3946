/** Pages of each scope, and actions outside of the page. */
@NullMarked
package dev.formactions.tck.scenarios.beans;

import org.jspecify.annotations.NullMarked;
