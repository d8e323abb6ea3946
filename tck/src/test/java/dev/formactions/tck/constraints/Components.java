package dev.formactions.tck.constraints;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random components: types with constraints, in containers and in nested objects. */
final class Components extends Choices {

    private static final List<String> TIME_CONSTRAINTS = List.of(
            "@NotNull",
            "@Past",
            "@PastOrPresent",
            "@Future",
            "@FutureOrPresent",
            "@Sensitive",
            "@NotNull(groups = Draft.class)");

    private final Expressions expressions;
    private int count;

    Components(Random random) {
        super(random);
        this.expressions = new Expressions(random);
    }

    Component next() {
        int kind = below(100);
        if (kind < 45) {
            return around(Kind.TEXT, some(3, texts()), percent(90) ? "String" : "CharSequence", "");
        }
        if (kind < 75) {
            return number();
        }
        if (kind < 85) {
            String type = word(
                    "LocalDate LocalTime LocalDateTime YearMonth Year Instant OffsetDateTime ZonedDateTime MonthDay");
            return around(Kind.TIME, some(2, TIME_CONSTRAINTS), type, "");
        }
        return other();
    }

    private Component number() {
        boolean primitive = percent(30);
        String type = primitive
                ? word("byte short int long float double")
                : word("Byte Integer Long BigInteger BigDecimal BigDecimal BigDecimal Float Double");
        if (percent(10)) {
            String optional = word("OptionalInt OptionalLong OptionalDouble");
            return plain(Kind.NUMBER, String.join(" ", plainOnly(some(3, numbers()))) + " " + optional, "field");
        }
        return around(Kind.NUMBER, some(3, numbers()), type, primitive ? "primitive" : "");
    }

    private Component other() {
        String needed = one("", "@NotNull ");
        String some =
                one("", "@NotEmpty ", "@Size(min = 1) ", "@Size(max = 1) ", "@Size(min = 2, max = 3) ", "@NotNull ");
        String check = one("", "@AssertTrue ", "@AssertFalse ");
        return switch (below(8)) {
            case 0 -> around(Kind.OTHER, List.of(needed), word("URI URL UUID Locale Currency ZoneId"), "");
            case 1 -> around(Kind.OTHER, List.of(needed), "TimeUnit", "");
            case 2 -> around(Kind.OTHER, List.of(check), one("boolean", "Boolean"), "primitive");
            case 3 -> plain(Kind.OTHER, some + one("Set<@NotNull TimeUnit>", "List<TimeUnit>", "TimeUnit[]"), "field");
            case 4 -> plain(Kind.OTHER, needed + "Optional<" + check + "Boolean>", "field");
            case 5 -> around(Kind.TEXT, List.of(needed), one("char", "Character"), "primitive");
            case 6 -> plain(Kind.TEXT, some + "char[]", "field");
            default ->
                plain(
                        Kind.NUMBER,
                        some + one("int[]", "List<@Max(9) Integer>", "String[]", "Set<@Size(min = 2) String>"),
                        "field");
        };
    }

    /** The type alone, in a container, or in an object. */
    private Component around(Kind kind, List<String> constraints, String type, String primitive) {
        String inside = String.join(" ", plainOnly(constraints)) + " " + type;
        int place = below(10);
        if (place < 2) {
            return nested(kind, constraints, type);
        }
        if (place == 2 && primitive.isEmpty()) {
            return plain(kind, one("", "@NotNull ") + "Optional<" + inside + ">", "field");
        }
        if (place == 3 && primitive.isEmpty()) {
            return plain(kind, one("", "@NotEmpty ", "@Size(max = 2) ") + "List<" + inside + ">", "field");
        }
        boolean large = type.equals("String") && percent(30);
        return plain(kind, String.join(" ", constraints) + " " + type, large ? "textarea" : "field");
    }

    private Component plain(Kind kind, String declaration, String partial) {
        String name = "f" + count++;
        return new Component(name, kind, declaration + " " + name, "", name, partial);
    }

    private Component nested(Kind kind, List<String> constraints, String type) {
        String name = "f" + count++;
        String types =
                percent(70) ? record("N" + name, constraints, type) : bean("N" + name, plainOnly(constraints), type);
        if (percent(30)) {
            return new Component(
                    name, kind, "List<@Valid N" + name + "> " + name, types, name + ".blank.fields.x", "field");
        }
        String valid = one(
                "@Valid ",
                "@Valid @NotNull ",
                "@Valid @NotNull @ConvertGroup(from = Default.class, to = Draft.class) ",
                "@NotNull ",
                "");
        return new Component(name, kind, valid + "N" + name + " " + name, types, name + ".fields.x", "field");
    }

    /** Its constructor may change the value, after which it is another one that is validated. */
    private String record(String name, List<String> constraints, String type) {
        String changed = type.equals("String")
                ? one(
                        "",
                        "",
                        "x = x == null ? null : x.strip();",
                        "if (x == null) { x = \"ab\"; }",
                        "x = new String(\"\" + x);")
                : "";
        return "public record %s(%s %s x) { public %s { %s } }"
                .formatted(name, String.join(" ", constraints), type, name, changed);
    }

    /** Its constraints are those of the field or of the getter, which may tell something else. */
    private String bean(String name, List<String> constraints, String type) {
        String all = String.join(" ", constraints);
        boolean text = type.equals("String");
        String got = text ? one("x", "x", "x == null ? \"ab\" : x.strip()") : "x";
        String set = text ? one("x", "x", "x == null ? null : x + \"ab\"") : "x";
        boolean onField = percent(50);
        return "public static class %s { %s private %s x; %s public %s getX() { return %s; } public void setX(%s x) { this.x = %s; } }"
                .formatted(name, onField ? all : "", type, onField ? "" : all, type, got, type, set);
    }

    /** Those that may stand before the type of an element. */
    private static List<String> plainOnly(List<String> constraints) {
        return constraints.stream()
                .filter(each -> !each.startsWith("@DefaultValue") && !each.startsWith("@Sensitive"))
                .toList();
    }

    private List<String> texts() {
        int min = below(6);
        List<String> all = new ArrayList<>(List.of(
                "@NotNull",
                "@NotEmpty",
                "@NotBlank",
                "@Size(min = %d, max = %d)".formatted(min, min + below(4)),
                "@Size(max = %d)".formatted(below(9)),
                "@Size(min = %d)".formatted(min),
                "@Email",
                "@Email(regexp = \"[a-z@.]+\")",
                "@DefaultValue(\"" + one("x", "", "ab0") + "\")",
                "@Sensitive",
                "@Digits(integer = 2, fraction = 1)",
                "@Min(3)",
                "@Null",
                "@NotNull(groups = Draft.class)",
                "@Size(max = 1, groups = Draft.class)",
                "@Name",
                "@Either"));
        for (int i = 0; i < 14; i++) {
            String flags = percent(15)
                    ? ", flags = Pattern.Flag." + word("CASE_INSENSITIVE DOTALL COMMENTS MULTILINE UNIX_LINES")
                    : "";
            all.add("@Pattern(regexp = \"" + expressions.next().replace("\\", "\\\\") + "\"" + flags + ")");
        }
        return all;
    }

    private List<String> numbers() {
        return List.of(
                "@NotNull",
                "@Min(" + whole() + ")",
                "@Max(" + whole() + ")",
                "@DecimalMin(\"" + decimal() + "\")",
                "@DecimalMax(\"" + decimal() + "\")",
                "@DecimalMin(value = \"" + decimal() + "\", inclusive = false)",
                "@DecimalMax(value = \"" + decimal() + "\", inclusive = false)",
                "@Positive",
                "@PositiveOrZero",
                "@Negative",
                "@NegativeOrZero",
                "@Digits(integer = " + below(5) + ", fraction = " + below(5) + ")",
                "@Digits(integer = 12, fraction = " + below(4) + ")",
                "@Range(min = -2, max = 12)",
                "@DefaultValue(\"7\")",
                "@Sensitive",
                "@Max(value = 1, groups = Draft.class)");
    }

    private String whole() {
        return percent(80)
                ? String.valueOf(below(40) - 20)
                : word("9007199254740993L -9007199254740993L 9223372036854775807L 100000");
    }

    private String decimal() {
        return percent(60)
                ? (below(40) - 20) + one("", ".5", ".25", ".1", ".333")
                : word(
                        "0.1 0.30 1E1 1e-3 -0.7 0.00000000000001 9007199254740993 123456789012345678901234567890 2.4999999999999999999");
    }
}
