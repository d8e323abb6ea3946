package dev.formactions.tck.definitions;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** A limit that is no number. */
@ApplicationPath("/")
public class WronglySetApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("formactions.body-limit", "plenty");
    }
}
