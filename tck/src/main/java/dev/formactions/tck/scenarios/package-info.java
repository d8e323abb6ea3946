/** The scenario application: what the cases cannot show, each topic in a package of its own. */
@NullMarked
package dev.formactions.tck.scenarios;

import org.jspecify.annotations.NullMarked;
