package dev.formactions.internal.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The code of a method, as the instructions that move its parameters (Java Virtual Machine Specification, 6.5).
 *
 * @param method its name and descriptor
 * @param steps its instructions in order; none if the method has no code, or some that nobody can follow here
 */
record Code(String method, List<Step> steps) {

    /** How long instructions are that have operands, by ranges of their numbers. */
    private static final int[][] LENGTHS = {
        {16, 16, 2},
        {17, 17, 3},
        {18, 18, 2},
        {19, 20, 3},
        {21, 25, 2},
        {54, 58, 2},
        {132, 132, 3},
        {153, 168, 3},
        {169, 169, 2},
        {178, 184, 3},
        {185, 186, 5},
        {187, 187, 3},
        {188, 188, 2},
        {189, 189, 3},
        {192, 193, 3},
        {197, 197, 4},
        {198, 199, 3},
        {200, 201, 5}
    };

    /** {@code tableswitch}, {@code lookupswitch} and {@code wide}, whose lengths differ. */
    private static final List<Integer> IRREGULAR = List.of(170, 171, 196);

    enum Kind {
        LOAD,
        STORE,
        GET_FIELD,
        PUT_FIELD,
        RETURN,
        OTHER
    }

    /**
     * One instruction.
     *
     * @param local the local variable that it loads or stores, else -1
     * @param field the name of the field that it reads or writes, else empty
     */
    record Step(Kind kind, int local, String field) {

        boolean loads(int variable) {
            return kind == Kind.LOAD && local == variable;
        }
    }

    static Code of(String method, byte[] code, IntFunction<String> fields) {
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < code.length; ) {
            int opcode = code[at] & 0xFF;
            if (IRREGULAR.contains(opcode)) {
                return new Code(method, List.of());
            }
            int length = length(opcode);
            int operand = operand(code, at + 1, length);
            steps.add(step(opcode, operand, fields));
            at += length;
        }
        return new Code(method, List.copyOf(steps));
    }

    /** Of one byte or of two; the rest of longer ones is of no interest. */
    private static int operand(byte[] code, int at, int length) {
        return switch (length) {
            case 1 -> 0;
            case 2 -> code[at] & 0xFF;
            default -> ((code[at] & 0xFF) << 8) | (code[at + 1] & 0xFF);
        };
    }

    private static int length(int opcode) {
        for (int[] range : LENGTHS) {
            if (opcode >= range[0] && opcode <= range[1]) {
                return range[2];
            }
        }
        return 1;
    }

    private static Step step(int opcode, int operand, IntFunction<String> fields) {
        if (opcode >= 21 && opcode <= 25) {
            return new Step(Kind.LOAD, operand, "");
        }
        if (opcode >= 26 && opcode <= 45) {
            return new Step(Kind.LOAD, (opcode - 26) % 4, "");
        }
        if (opcode >= 54 && opcode <= 58) {
            return new Step(Kind.STORE, operand, "");
        }
        if (opcode >= 59 && opcode <= 78) {
            return new Step(Kind.STORE, (opcode - 59) % 4, "");
        }
        if (opcode == 132) {
            return new Step(Kind.STORE, operand >>> 8, "");
        }
        if (opcode == 180 || opcode == 181) {
            return new Step(opcode == 180 ? Kind.GET_FIELD : Kind.PUT_FIELD, -1, fields.apply(operand));
        }
        return new Step(opcode >= 172 && opcode <= 177 ? Kind.RETURN : Kind.OTHER, -1, "");
    }
}
