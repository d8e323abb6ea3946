/** What the routes return that is not of the JDK. */
@NullMarked
package dev.formactions.tck.values;

import org.jspecify.annotations.NullMarked;
