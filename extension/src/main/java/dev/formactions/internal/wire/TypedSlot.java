package dev.formactions.internal.wire;

import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A slot that starts with the name of one of devalue's own types.
 *
 * @param number the number of the slot
 * @param slot its content, the name included
 */
record TypedSlot(int number, String type, List<?> slot, Decoding decoding) {

    @Nullable Object read() {
        if (TypeNames.BYTE_VIEWS.contains(type)) {
            return view();
        }
        if (TypeNames.isTemporal(type)) {
            return text(1);
        }
        return switch (type) {
            case "Map" -> map();
            case "Set" -> set();
            case "null" -> objectWithoutPrototype();
            case "Object" -> boxed();
            case "Date" -> date();
            case "BigInt" -> bigInt();
            case "RegExp" -> RegularExpressions.parse(text(1), slot.size() > 2 ? text(2) : "");
            case "URL" -> URI.create(text(1));
            case "URLSearchParams" -> text(1);
            case "ArrayBuffer" -> Base64.getDecoder().decode(text(1));
            default -> throw Decoding.invalid("the type " + type + " is unknown");
        };
    }

    private Object map() {
        requirePairs();
        Map<@Nullable Object, @Nullable Object> map = decoding.remember(number, new SameValueMap<>());
        for (int i = 1; i < slot.size(); i += 2) {
            map.put(decoding.value(slot.get(i)), decoding.value(slot.get(i + 1)));
        }
        return map;
    }

    private Object set() {
        Set<@Nullable Object> set = decoding.remember(number, Collections.newSetFromMap(new SameValueMap<Boolean>()));
        for (int i = 1; i < slot.size(); i++) {
            set.add(decoding.value(slot.get(i)));
        }
        return set;
    }

    private Object objectWithoutPrototype() {
        requirePairs();
        Map<String, @Nullable Object> properties = decoding.remember(number, new LinkedHashMap<>());
        for (int i = 1; i < slot.size(); i += 2) {
            decoding.property(properties, slot.get(i), slot.get(i + 1));
        }
        return properties;
    }

    private @Nullable Object boxed() {
        Object reference = operand(1);
        if (reference instanceof Integer constant && constant < Encoding.UNDEFINED) {
            return Decoding.constant(constant);
        }
        Object content = decoding.slot(reference);
        boolean bigInt = content instanceof List<?> list && !list.isEmpty() && "BigInt".equals(list.get(0));
        if (content == null || (!bigInt && (content instanceof List<?> || content instanceof Map<?, ?>))) {
            throw Decoding.invalid("only a primitive can be boxed");
        }
        return decoding.value(reference);
    }

    private Object date() {
        String text = text(1);
        try {
            return text.isEmpty() ? Undefined.UNDEFINED : Instant.parse(text);
        } catch (DateTimeException e) {
            throw Decoding.invalid("\"" + text + "\" is not a date");
        }
    }

    private Object bigInt() {
        try {
            return new BigInteger(text(1));
        } catch (NumberFormatException e) {
            throw Decoding.invalid("\"" + text(1) + "\" is not a BigInt");
        }
    }

    private Object view() {
        Object buffer = decoding.slot(operand(1));
        if (!(buffer instanceof List<?> list) || list.isEmpty() || !"ArrayBuffer".equals(list.get(0))) {
            throw Decoding.invalid("a " + type + " needs the slot of an ArrayBuffer");
        }
        if (!(decoding.value(operand(1)) instanceof byte[] bytes)) {
            throw Decoding.invalid("a " + type + " needs the bytes of an ArrayBuffer");
        }
        if (slot.size() == 2) {
            return bytes.clone();
        }
        if (slot.size() != 4
                || !(slot.get(2) instanceof Integer offset)
                || !(slot.get(3) instanceof Integer length)
                || offset < 0
                || length < 0
                || offset > bytes.length - length) {
            throw Decoding.invalid("a " + type + " lies outside its buffer");
        }
        return Arrays.copyOfRange(bytes, offset, offset + length);
    }

    private void requirePairs() {
        if (slot.size() % 2 == 0) {
            throw Decoding.invalid("a key of a " + type + " has no value");
        }
    }

    private String text(int index) {
        if (operand(index) instanceof String text) {
            return text;
        }
        throw Decoding.invalid("the content of a " + type + " is not text");
    }

    private @Nullable Object operand(int index) {
        if (index >= slot.size()) {
            throw Decoding.invalid("a " + type + " lacks its content");
        }
        return slot.get(index);
    }
}
