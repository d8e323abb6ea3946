package dev.formactions.tck.constraints;

/** What is typed into a field. */
enum Kind {
    TEXT,
    NUMBER,
    TIME,
    OTHER
}
