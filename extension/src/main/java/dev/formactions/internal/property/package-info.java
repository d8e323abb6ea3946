/** The readable properties of records and beans, as JSON-B names and orders them. Knows nothing else of the framework. */
@NullMarked
package dev.formactions.internal.property;

import org.jspecify.annotations.NullMarked;
