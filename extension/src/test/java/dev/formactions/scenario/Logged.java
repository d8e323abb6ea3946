package dev.formactions.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Catches what the library tells the log while a test runs. */
public final class Logged extends Handler implements AutoCloseable {

    private final Logger logger = Logger.getLogger("dev.formactions");
    private final List<LogRecord> records = Collections.synchronizedList(new ArrayList<>());

    public Logged() {
        logger.setUseParentHandlers(false);
        logger.addHandler(this);
    }

    /** Level and message of each entry that an administrator sees. */
    public List<String> lines() {
        return records.stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    public List<Throwable> thrown() {
        return records.stream().map(LogRecord::getThrown).toList();
    }

    public void clear() {
        records.clear();
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.INFO.intValue()) {
            records.add(entry);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
    }
}
