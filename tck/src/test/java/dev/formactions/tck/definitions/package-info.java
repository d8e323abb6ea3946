/** Pages with mistakes, each of which must refuse the deployment of a WAR. */
@NullMarked
package dev.formactions.tck.definitions;

import org.jspecify.annotations.NullMarked;
