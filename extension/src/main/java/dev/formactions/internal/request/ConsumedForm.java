package dev.formactions.internal.request;

import dev.formactions.FormData.Entry;
import dev.formactions.FormData.Field;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** A form whose body a servlet filter has read before us: what the servlet container kept of it. */
final class ConsumedForm {

    private static final System.Logger LOG = System.getLogger("dev.formactions");
    private static final AtomicBoolean SAID = new AtomicBoolean();

    private ConsumedForm() {}

    static List<Entry> fields(Map<String, List<String>> parameters) {
        if (parameters.isEmpty()) {
            return List.of();
        }
        if (SAID.compareAndSet(false, true)) {
            LOG.log(
                    Level.WARNING,
                    "FA-301: a servlet filter has called getParameter() before a form was read. Its fields are taken from"
                            + " the servlet request, without the order in which they were sent, and without our limits."
                            + " Make that filter leave the body alone. (Said once.)");
        }
        List<Entry> fields = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> fields.add(new Field(name, value))));
        return fields;
    }
}
