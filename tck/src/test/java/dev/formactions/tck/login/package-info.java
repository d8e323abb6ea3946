/** An application that leaves the login to its server, for {@code RolesIT}. */
@NullMarked
package dev.formactions.tck.login;

import org.jspecify.annotations.NullMarked;
