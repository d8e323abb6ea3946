package dev.formactions.internal.view;

import java.nio.charset.StandardCharsets;

/** The error page for applications without an error view, and for errors while theirs is rendered. */
public final class PlainErrorPage {

    private PlainErrorPage() {}

    public static byte[] render(int status, String message) {
        String text = escape(message);
        return ("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                        + "<meta name=\"viewport\" content=\"width=device-width\">\n"
                        + "<title>" + status + " " + text + "</title>\n</head>\n"
                        + "<body>\n<h1>" + status + "</h1>\n<p>" + text + "</p>\n</body>\n</html>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
