/** The routes of the conformance cases, one small page each. They are written to be read as examples. */
@NullMarked
package dev.formactions.tck.pages;

import org.jspecify.annotations.NullMarked;
