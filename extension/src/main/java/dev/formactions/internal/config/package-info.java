/** The settings and where they come from. */
@NullMarked
package dev.formactions.internal.config;

import org.jspecify.annotations.NullMarked;
