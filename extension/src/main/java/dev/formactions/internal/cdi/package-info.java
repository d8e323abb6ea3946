/** Discovery and validation of pages when the application is deployed. */
@NullMarked
package dev.formactions.internal.cdi;

import org.jspecify.annotations.NullMarked;
