package dev.formactions.internal.view;

import java.nio.charset.StandardCharsets;

/** The error page for applications without an error view, and for errors while theirs is rendered. */
public final class PlainErrorPage {

    private PlainErrorPage() {}

    public static byte[] render(int status, String message) {
        String text = escape(message);
        String html = """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%1$d %2$s</title>
                </head>
                <body>
                <h1>%1$d</h1>
                <p>%2$s</p>
                </body>
                </html>
                """;
        return String.format(html, status, text).getBytes(StandardCharsets.UTF_8);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
