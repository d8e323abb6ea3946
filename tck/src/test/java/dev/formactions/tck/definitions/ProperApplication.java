package dev.formactions.tck.definitions;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** An application that has nothing to say. */
@ApplicationPath("/")
public class ProperApplication extends Application {}
