/** Stories told in Chromium. */
@NullMarked
package dev.formactions.tck.browser;

import org.jspecify.annotations.NullMarked;
