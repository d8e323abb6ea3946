package dev.formactions.internal.wire;

import java.util.Set;

/** The names in devalue's text that stand for types of JavaScript. */
final class TypeNames {

    /** The views of a buffer whose elements are bytes. */
    static final Set<String> BYTE_VIEWS = Set.of("Uint8Array", "Uint8ClampedArray", "Int8Array", "DataView");

    private static final Set<String> BUILT_IN = Set.of(
            "null",
            "Object",
            "Date",
            "BigInt",
            "Map",
            "Set",
            "RegExp",
            "URL",
            "URLSearchParams",
            "ArrayBuffer",
            "Int16Array",
            "Uint16Array",
            "Float16Array",
            "Int32Array",
            "Uint32Array",
            "Float32Array",
            "Float64Array",
            "BigInt64Array",
            "BigUint64Array");

    private TypeNames() {}

    static boolean isBuiltIn(String name) {
        return BUILT_IN.contains(name) || BYTE_VIEWS.contains(name) || isTemporal(name);
    }

    static boolean isTemporal(String name) {
        return name.startsWith("Temporal.");
    }
}
