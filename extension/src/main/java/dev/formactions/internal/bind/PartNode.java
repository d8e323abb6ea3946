package dev.formactions.internal.bind;

import dev.formactions.FormFile;
import dev.formactions.internal.bind.FieldPath.Step;
import dev.formactions.internal.convert.Message;
import dev.formactions.internal.model.AcceptedFiles;
import dev.formactions.internal.model.FieldType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that is part of the body itself, such as a file; {@code null} if a text came instead.
 *
 * @param type its class
 * @param accepted which files it may be
 */
record PartNode(Class<?> type, AcceptedFiles accepted) implements Node {

    @Override
    public Slot slot() {
        return new LeafSlot(false);
    }

    @Override
    public FieldType kind() {
        return new FieldType.Upload(accepted);
    }

    @Override
    public boolean isLeaf() {
        return true;
    }

    @Override
    public boolean hasAbsentValue() {
        return false;
    }

    @Override
    public @Nullable Object make(@Nullable Slot slot, Place place, Binding binding) {
        Entry entry = slot == null ? null : ((LeafSlot) slot).first();
        if (entry != null && entry.damaged()) {
            binding.reject(place, Message.UNREADABLE.text(binding.locale()));
            return null;
        }
        Object content = entry == null ? null : entry.content();
        if (content instanceof Unusable unusable) {
            binding.reject(place, unusable.message().apply(binding.locale()));
        }
        if (content instanceof FormFile file && !accepted.accept(file)) {
            binding.reject(place, Message.FILE_TYPE.text(binding.locale(), accepted));
            return null;
        }
        return type.isInstance(content) ? content : null;
    }

    @Override
    public boolean isBlank(Slot slot) {
        Entry entry = ((LeafSlot) slot).first();
        return !entry.damaged() && !(entry.content() instanceof Unusable) && !type.isInstance(entry.content());
    }

    @Override
    public Reach reach(List<Step> steps, int at) {
        return Reach.field(at == steps.size());
    }
}
