/**
 * What an application writes and sees: pages with a load and actions, their results, and what a request offers them.
 *
 * <p>Nothing here knows how a request is carried out. Unless a type says otherwise, nothing returns or accepts {@code null}.
 */
@NullMarked
package dev.formactions;

import org.jspecify.annotations.NullMarked;
