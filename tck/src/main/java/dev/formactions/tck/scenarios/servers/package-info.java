/** What only servers have: servlet filters, transactions, enterprise beans. */
@NullMarked
package dev.formactions.tck.scenarios.servers;

import org.jspecify.annotations.NullMarked;
