package dev.formactions.scenario;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A class path whose views are texts of a test. */
final class Templates extends ClassLoader {

    private static final String FOLDER = "META-INF/views/";
    private static final String EXTENSION = ".mustache";

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    Templates() {
        super(Templates.class.getClassLoader());
    }

    void put(String name, String text) {
        texts.put(FOLDER + name + EXTENSION, text);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        String text = texts.get(name);
        return text == null
                ? super.getResourceAsStream(name)
                : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
