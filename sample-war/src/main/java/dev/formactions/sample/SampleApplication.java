package dev.formactions.sample;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Turns JAX-RS on. Pages are found by themselves: nothing is listed here. */
@ApplicationPath("/")
public class SampleApplication extends Application {}
