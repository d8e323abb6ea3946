package dev.formactions.tck.constraints;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses at random, and the same again with the same seed. */
class Choices {

    private final Random random;

    Choices(Random random) {
        this.random = random;
    }

    final Random random() {
        return random;
    }

    /** From 0 to one less than the limit. */
    final int below(int limit) {
        return random.nextInt(limit);
    }

    final boolean percent(int share) {
        return below(100) < share;
    }

    @SafeVarargs
    final <T> T one(T... all) {
        return all[below(all.length)];
    }

    /** One of several words that stand in one text. */
    final String word(String words) {
        return one(words.split(" "));
    }

    /** Several texts in a row. */
    final String several(int least, int most, Supplier<String> part) {
        return Stream.generate(part).limit(least + below(most - least + 1L)).collect(Collectors.joining());
    }

    /** Some of all, none twice. */
    final List<String> some(int most, List<String> all) {
        return random.ints(below(most + 1), 0, all.size())
                .distinct()
                .mapToObj(all::get)
                .toList();
    }

    private int below(long limit) {
        return below((int) limit);
    }
}
