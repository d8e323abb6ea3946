/** What the scenario application must answer, topic by topic: each interface is run against every server. */
@NullMarked
package dev.formactions.tck.scenarios;

import org.jspecify.annotations.NullMarked;
