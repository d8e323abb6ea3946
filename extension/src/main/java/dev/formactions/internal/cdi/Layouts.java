package dev.formactions.internal.cdi;

import dev.formactions.Layout;
import dev.formactions.LayoutOf;
import dev.formactions.internal.model.LayoutModel;
import dev.formactions.internal.model.Problems;
import jakarta.enterprise.inject.spi.Bean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the layouts of an application, the shortest path first. */
final class Layouts {

    private final Beans beans;
    private final Problems problems;

    Layouts(Beans beans, Problems problems) {
        this.beans = beans;
        this.problems = problems;
    }

    List<LayoutModel> find() {
        List<LayoutModel> layouts = new ArrayList<>();
        for (Bean<?> bean : beans.beansOf(Layout.class)) {
            layouts.add(new LayoutModel(path(bean.getBeanClass()), beans.reference(bean, Layout.class)));
        }
        layouts.sort(
                Comparator.comparingInt((LayoutModel layout) -> layout.path().length())
                        .thenComparing(LayoutModel::path));
        return List.copyOf(layouts);
    }

    private String path(Class<?> type) {
        LayoutOf annotation = type.getAnnotation(LayoutOf.class);
        String path = annotation == null ? "/" : annotation.value();
        if (!path.startsWith("/")) {
            problems.add(
                    "FA-024",
                    "%s: @LayoutOf(\"%s\") is no path. Start it with a slash, as in @LayoutOf(\"/admin\").",
                    type.getSimpleName(),
                    path);
        }
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
