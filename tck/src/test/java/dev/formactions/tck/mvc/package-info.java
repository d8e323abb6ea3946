/** An application whose views Jersey MVC renders. It is a WAR of its own, for servers with Jersey. */
@NullMarked
package dev.formactions.tck.mvc;

import org.jspecify.annotations.NullMarked;
