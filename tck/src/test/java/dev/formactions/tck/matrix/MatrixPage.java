package dev.formactions.tck.matrix;

import dev.formactions.tck.rules.Specification;

/** The matrix as a page that needs nothing else. */
final class MatrixPage {

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Rules by servers</title>
            <style>
            body { font: 15px/1.4 system-ui, sans-serif; margin: 2rem; color: #222 }
            table { border-collapse: collapse }
            th, td { border: 1px solid #ccc; padding: .25rem .5rem; text-align: left; vertical-align: top }
            thead th { position: sticky; top: 0; background: #fff }
            td.rule { max-width: 45rem }
            td.good { background: #e4f5e4 } td.bad { background: #fbd7d5; font-weight: bold } td.none { color: #999 }
            </style>
            </head>
            <body>
            """;

    private final Matrix matrix;
    private final StringBuilder html = new StringBuilder(HEAD);

    private MatrixPage(Matrix matrix) {
        this.matrix = matrix;
    }

    static String of(Matrix matrix) {
        MatrixPage page = new MatrixPage(matrix);
        page.totals();
        page.table();
        page.troubles();
        return page.html.append("</body>\n</html>\n").toString();
    }

    private void totals() {
        html.append("<h1>Rules by servers</h1>\n<table>\n");
        matrix.runs().forEach(run -> html.append("<tr><th>")
                .append(escaped(run.title()))
                .append("</th><td>")
                .append(escaped(matrix.totals(run)))
                .append("</td></tr>\n"));
        html.append(
                "</table>\n<p>A cell says how many of a rule's cases and tests passed there. Where it is empty, the rule"
                        + " is proved elsewhere: by the tests of the jar, or on the other servers.</p>\n");
    }

    private void table() {
        html.append("<table>\n<thead><tr><th>Rule</th><th></th>");
        matrix.runs()
                .forEach(run -> html.append("<th>").append(escaped(run.title())).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        String section = "";
        for (Specification.Entry rule : matrix.specification().rules()) {
            if (!rule.section().equals(section)) {
                section = rule.section();
                int columns = matrix.runs().size() + 2;
                html.append("<tr><th colspan=\"").append(columns).append("\">");
                html.append(escaped(section)).append("</th></tr>\n");
            }
            html.append("<tr id=\"").append(rule.id()).append("\"><td>").append(rule.id());
            html.append("</td><td class=\"rule\">").append(escaped(rule.text())).append("</td>");
            matrix.runs().forEach(run -> cell(run, matrix.count(run, rule.id())));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private void cell(Run run, Run.Count count) {
        if (!run.ran() || count.all() == 0) {
            html.append("<td class=\"none\">").append(run.ran() ? "" : "–").append("</td>");
            return;
        }
        html.append(count.isGood() ? "<td class=\"good\">" : "<td class=\"bad\">");
        html.append(count.isGood() ? String.valueOf(count.all()) : count.passed() + " of " + count.all());
        html.append("</td>");
    }

    private void troubles() {
        for (Run run : matrix.runs()) {
            if (!run.troubles().isEmpty()) {
                html.append("<h2>").append(escaped(run.title())).append("</h2>\n<ul>\n");
                run.troubles()
                        .forEach(line ->
                                html.append("<li>").append(escaped(line)).append("</li>\n"));
                html.append("</ul>\n");
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
