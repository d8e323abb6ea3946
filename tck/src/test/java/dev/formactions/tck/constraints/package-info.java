/** Random form objects in Chromium: what it refuses, the server must refuse, too. */
@NullMarked
package dev.formactions.tck.constraints;

import org.jspecify.annotations.NullMarked;
