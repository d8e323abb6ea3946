package dev.formactions.tck.servers;

import dev.formactions.tck.suite.Equality;
import dev.formactions.tck.suite.KeptAnswers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What becomes of the answers of this run: those of the first server are written down, for the others to compare with. */
final class Answers implements AutoCloseable {

    private final KeptAnswers kept;
    private final Path file;
    private final boolean first;
    private final Equality equality;

    private Answers(KeptAnswers kept, Path file, boolean first, Equality equality) {
        this.kept = kept;
        this.file = file;
        this.first = first;
        this.equality = equality;
    }

    /**
     * The answers to one group of requests.
     *
     * @param group names the file, {@code target/answers/<server>-<group>.json}
     * @throws IllegalStateException if there is nothing to compare with, though the first server was not left out
     */
    static Answers ofThisRun(String group) throws IOException {
        Path file = Path.of("target", "answers", Runner.FIRST + "-" + group + ".json");
        if (Runner.name().equals(Runner.FIRST)) {
            KeptAnswers kept = new KeptAnswers();
            return new Answers(kept, file, true, kept.keeping());
        }
        if (Files.exists(file)) {
            KeptAnswers kept = KeptAnswers.read(file);
            return new Answers(kept, file, false, kept.comparing());
        }
        if (!Boolean.getBoolean("tck.alone")) {
            throw new IllegalStateException("There is no " + file + " to compare the answers of " + Runner.name()
                    + " with. Run the suite on " + Runner.FIRST
                    + " first, or set the system property tck.alone to compare nothing.");
        }
        return new Answers(new KeptAnswers(), file, false, Equality.NONE);
    }

    Equality equality() {
        return equality;
    }

    @Override
    public void close() throws IOException {
        if (first) {
            kept.write(file);
        }
    }
}
