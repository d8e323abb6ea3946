package dev.formactions.jaxrs;

import dev.formactions.internal.client.ClientScript;

/** The script as the body of a response. */
record ScriptBody(ClientScript script, boolean compressed) {}
