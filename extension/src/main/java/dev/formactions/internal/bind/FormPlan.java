package dev.formactions.internal.bind;

import dev.formactions.internal.bind.Node.Reach;
import dev.formactions.internal.model.FieldTraits;
import dev.formactions.internal.model.FieldType;
import dev.formactions.internal.model.FormState;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How forms become objects of one type. Made once; names of fields are looked up in it and nowhere else, so that a request
 * reaches nothing that the type does not declare. Thread-safe.
 */
public final class FormPlan {

    private static final System.Logger LOG = System.getLogger("dev.formactions");

    private final ObjectNode root;
    private final boolean sensitive;

    FormPlan(ObjectNode root, boolean sensitive) {
        this.root = root;
        this.sensitive = sensitive;
    }

    /** Reads a form. Never throws because of what was submitted. */
    public BoundForm bind(List<Entry> entries, Locale locale) {
        ObjectSlot slot = root.slot();
        List<String> secrets = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Entry entry : entries) {
            Reach reach = put(entry, slot);
            if (reach == Reach.NOTHING) {
                unknown.add(entry.name());
            } else if (sensitive || reach == Reach.SENSITIVE_FIELD) {
                secrets.add(entry.text());
            }
        }
        report(unknown);
        Binding binding = new Binding(locale, sensitive);
        Object value = root.make(slot, Place.ROOT, binding);
        return new BoundForm(value, binding, slot, sensitive, secrets);
    }

    /** Whether the form object has a field of this name. */
    public boolean has(String name) {
        return FieldPath.parse(name) instanceof FieldPath.Steps path && root.reach(path.steps(), 0) != Reach.NOTHING;
    }

    /** What a page has to know of the fields. */
    public FieldType.Nested kind() {
        return root.kind();
    }

    /** The fields before any submission. */
    public FormState state(String idPrefix, Map<String, FieldTraits> traits) {
        FieldStates states = new FieldStates(idPrefix, name -> List.of(), false, "");
        return new FormState(states.of(root, null, "", sensitive, traits), List.of(), List.of());
    }

    /**
     * Whether a form that was sent to another action could have been one of this type: it has fields, all of them are fields
     * of the type, and no text is missing that a browser would have sent along.
     */
    public boolean couldBe(List<Entry> entries) {
        Set<String> sent = new HashSet<>();
        entries.forEach(entry -> sent.add(entry.name()));
        return !sent.isEmpty()
                && sent.containsAll(AlwaysSent.of(root))
                && sent.stream().allMatch(this::has);
    }

    /** Whether the text of a field of this name must not be shown. */
    public boolean isSensitive(String name) {
        return sensitive
                || (FieldPath.parse(name) instanceof FieldPath.Steps path
                        && root.reach(path.steps(), 0) == Reach.SENSITIVE_FIELD);
    }

    /** The fields with what was submitted to another action: texts, and which boxes are checked, and no errors. */
    public FormState shownAgain(String idPrefix, List<Entry> entries, Map<String, FieldTraits> traits) {
        ObjectSlot slot = root.slot();
        entries.forEach(entry -> put(entry, slot));
        FieldStates states = new FieldStates(idPrefix, name -> List.of(), true, "");
        return new FormState(states.of(root, slot, "", sensitive, traits), List.of(), List.of());
    }

    private Reach put(Entry entry, ObjectSlot slot) {
        if (!(FieldPath.parse(entry.name()) instanceof FieldPath.Steps path)) {
            return Reach.NOTHING;
        }
        Reach reach = root.reach(path.steps(), 0);
        return reach != Reach.NOTHING && slot.put(path.steps(), 0, entry) ? reach : Reach.NOTHING;
    }

    /** A misspelt name is hard to find otherwise. */
    private void report(List<String> unknown) {
        if (!unknown.isEmpty() && LOG.isLoggable(Level.DEBUG)) {
            LOG.log(
                    Level.DEBUG,
                    "{0} has no fields for these names of the submitted form: {1}",
                    root.type().getSimpleName(),
                    unknown.stream().limit(20).map(FormPlan::printable).toList());
        }
    }

    private static String printable(String name) {
        String start = name.substring(0, Math.min(name.length(), 60));
        return start.replaceAll("\\p{Cntrl}", "?");
    }
}
