package dev.formactions.internal.cookie;

/** The names that a cookie can have: a token of RFC 6265, section 4.1.1 (that is, of RFC 2616, section 2.2). */
final class CookieName {

    private static final String SEPARATORS = "()<>@,;:\\\"/[]?={}";

    private CookieName() {}

    static void requireToken(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("The name of a cookie is empty. Expected a name such as sessionid.");
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c >= 0x7f || SEPARATORS.indexOf(c) >= 0) {
                throw new IllegalArgumentException(String.format(
                        "The name of a cookie has the character U+%04X at position %d. Expected ASCII letters, digits and"
                                + " !#$%%&'*+-.^_`|~ only.",
                        (int) c, i));
            }
        }
    }
}
