package dev.formactions.benchmark.twin;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * The result of an action as the client reads it.
 *
 * @param type how it ended
 * @param status its status
 * @param data its data, as text that is JSON again
 */
@JsonbPropertyOrder({"type", "status", "data"})
public record Result(String type, int status, String data) {

    /**
     * Where the values of a refused login are in the text.
     *
     * @param email the place of the address
     * @param incorrect the place of the flag
     */
    @JsonbPropertyOrder({"email", "incorrect"})
    public record Slots(int email, int incorrect) {}
}
