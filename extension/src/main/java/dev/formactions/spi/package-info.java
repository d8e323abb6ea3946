/** What an application or a library may add: error handlers, wire types, view renderers. Each is a CDI bean. */
@NullMarked
package dev.formactions.spi;

import org.jspecify.annotations.NullMarked;
