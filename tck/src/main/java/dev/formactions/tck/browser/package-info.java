/** Pages for a real browser: each is the stage of the stories that the tests tell. */
@NullMarked
package dev.formactions.tck.browser;

import org.jspecify.annotations.NullMarked;
