package dev.formactions.tck.neighbours;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Leaves its classes to be found. */
@ApplicationPath("/app")
public class NeighbourApplication extends Application {}
