package dev.formactions.internal.invoke;

/**
 * Where a value goes, for messages.
 *
 * @param text such as {@code LoginPage.register: parameter 2}
 * @param type the type that is wanted there
 */
record Place(String text, Class<?> type) {}
