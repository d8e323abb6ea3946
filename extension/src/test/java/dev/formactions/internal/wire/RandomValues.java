package dev.formactions.internal.wire;

import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/** Nested values with shared parts and cycles, of the types that the decoder returns. */
final class RandomValues {

    private static final String[] TEXTS = {
        "a",
        "Z",
        "é",
        "€",
        "\"",
        "\\",
        "<",
        "/",
        "\n",
        "\t",
        "\b",
        "\f",
        "\r",
        "\0",
        "\u001f",
        "\u007f",
        "\u2028",
        "\u2029",
        "\uD83D\uDE00",
        "\uD800",
        "\uDC00"
    };
    private static final String[] KEYS = {
        "",
        "a",
        "odd key",
        "0",
        "1",
        "10",
        "01",
        "-1",
        "1.5",
        "4294967294",
        "4294967295",
        "toString",
        "\uD83D",
        "<\u2028"
    };
    private static final String[] URLS = {"https://example.org/", "https://example.org/a?b=c#d", "mailto:a@example.org"
    };

    private final Random random;
    private final List<Object> made = new ArrayList<>();

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    /** Any value; {@code depth} more containers at most. */
    Object any(int depth) {
        if (depth <= 0 || random.nextInt(3) == 0) {
            return made.isEmpty() || random.nextInt(3) > 0 ? leaf() : made.get(random.nextInt(made.size()));
        }
        return switch (random.nextInt(5)) {
            case 0 -> set(depth);
            case 1 -> map(depth);
            case 2 -> object(depth);
            default -> array(depth);
        };
    }

    private Object leaf() {
        return switch (random.nextInt(12)) {
            case 0 -> random.nextBoolean() ? null : Undefined.UNDEFINED;
            case 1 -> random.nextBoolean();
            case 2 -> constant();
            case 3 -> keep(Instant.ofEpochMilli((long) (random.nextGaussian() * 3e14)));
            case 4 -> keep(URI.create(URLS[random.nextInt(URLS.length)]));
            case 5 ->
                keep(Pattern.compile(
                        "^a+\\d|<b>$",
                        random.nextInt(2) * Pattern.CASE_INSENSITIVE
                                + random.nextInt(2) * Pattern.MULTILINE
                                + random.nextInt(2) * Pattern.DOTALL
                                + random.nextInt(2) * Pattern.UNICODE_CASE));
            case 6 -> keep(bytes());
            default -> keyed();
        };
    }

    /** What a Map or a Set of JavaScript does not change: these make a key +0 of -0. */
    private Object keyed() {
        return switch (random.nextInt(4)) {
            case 0 -> text();
            case 1 -> random.nextInt(20);
            case 2 -> new BigInteger(random.nextInt(90), random);
            default -> number();
        };
    }

    private Object number() {
        double number = Double.longBitsToDouble(random.nextLong());
        if (random.nextBoolean() || !Double.isFinite(number)) {
            number = Math.scalb(random.nextInt(1_000_000) + 1.0, random.nextInt(80) - 20);
        }
        return JsonParser.parse(JsNumber.text(number));
    }

    private Object constant() {
        return Decoding.constant(-3 - random.nextInt(4));
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            out.append(TEXTS[random.nextInt(TEXTS.length)]);
        }
        return out.toString();
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(5)];
        random.nextBytes(bytes);
        return bytes;
    }

    private Object array(int depth) {
        List<Object> array = keep(new ArrayList<>());
        for (int i = random.nextInt(5); i > 0; i--) {
            array.add(any(depth - 1));
        }
        return array;
    }

    private Object object(int depth) {
        Map<String, Object> object = keep(new LinkedHashMap<>());
        for (int i = random.nextInt(5); i > 0; i--) {
            object.put(KEYS[random.nextInt(KEYS.length)], any(depth - 1));
        }
        return object;
    }

    /** Has a key that is no string, or it would be an object. */
    private Object map(int depth) {
        Map<Object, Object> map = keep(new SameValueMap<>());
        map.put(true, any(depth - 1));
        for (int i = random.nextInt(4); i > 0; i--) {
            Object key = random.nextInt(3) == 0 ? array(depth - 1) : keyed();
            map.put(key, any(depth - 1));
        }
        return map;
    }

    private Object set(int depth) {
        Set<Object> set = keep(Collections.newSetFromMap(new SameValueMap<Boolean>()));
        for (int i = random.nextInt(5); i > 0; i--) {
            Object element = any(depth - 1);
            set.add(Double.valueOf(-0.0).equals(element) ? "zero" : element);
        }
        return set;
    }

    private <T> T keep(T value) {
        made.add(value);
        return value;
    }
}
