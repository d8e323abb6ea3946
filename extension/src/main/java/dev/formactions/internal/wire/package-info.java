/** What travels to scripts: {@code data} in the text form of devalue, inside the JSON of a result. */
@NullMarked
package dev.formactions.internal.wire;

import org.jspecify.annotations.NullMarked;
