package dev.formactions.tck;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The conformance application, at the root of the server, with the settings that its cases count on. */
@ApplicationPath("/")
public class ConformanceApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "formactions.trusted-origins", "https://trusted.example.com",
                "formactions.body-limit", "524288");
    }
}
