package dev.formactions.tck.browser;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Guest books by name: each test writes into its own. */
@ApplicationScoped
public class Books {

    private final Map<String, List<String>> books = new ConcurrentHashMap<>();

    /** Who has signed a book, in order. */
    public List<String> guests(String book) {
        return books.computeIfAbsent(book, name -> new CopyOnWriteArrayList<>());
    }
}
