/** What both have to do: the accounts, the data, and the page. */
@NullMarked
package dev.formactions.benchmark.login;

import org.jspecify.annotations.NullMarked;
