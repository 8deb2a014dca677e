package org.cxmaturity.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change to a profile.
 *
 * @param path where
 * @param value what shall stand there, all of it on the edit's line; null where what stands there is to be taken out
 * @param line the line by which {@link Problems} knows the edit
 */
record Edit(EditPath path, @Nullable SourceNode value, int line) {
    private static final int LONGEST_SHOWN = 200;

    /** Reads {@code path=value}; null after saying what is wrong with it. */
    static @Nullable Edit read(String text, Problems problems) {
        int quoteAware = PathText.end(text);
        int end = quoteAware < 0 ? text.indexOf('=') : quoteAware;
        String written = (end < 0 ? text : text.substring(0, end)).strip();
        PathText reader = new PathText(written);
        EditPath path = reader.read();
        int line = problems.edit(ShownValue.plain(written, LONGEST_SHOWN), path == null ? "" : path.shape());
        if (SourceText.controlled(text, line, problems)) {
            return null;
        }
        if (path == null && !text.isBlank()) {
            problems.add(line, "", reader.fault(), "a path such as technologies[CRM].adoption", null);
        }
        if (end < 0) {
            problems.add(line, "", "no =", "path=value", null);
            return null;
        }
        SourceNode value = value(text.substring(end + 1).strip(), line, problems);
        if (path == null || value == null) {
            return null;
        }
        Edit edit = new Edit(path, value instanceof SourceNode.Nothing ? null : value, line);
        return edit.isTooDeep(problems) ? null : edit;
    }

    private static @Nullable SourceNode value(String text, int line, Problems problems) {
        return text.isEmpty() ? new SourceNode.Nothing(line) : SourceNodeReader.read(text, line, problems);
    }

    private boolean isTooDeep(Problems problems) {
        int most = EditPath.MOST_STEPS;
        boolean deep = value != null && path.steps().size() + depth(value) > most;
        if (deep) {
            problems.add(
                    line, "", "lists or mappings within each other, too deep", "at most " + most + " levels", null);
        }
        return deep;
    }

    private static int depth(SourceNode node) {
        int deepest = 0;
        if (node instanceof SourceNode.Mapping mapping) {
            for (SourceNode.Entry entry : mapping.entries().values()) {
                deepest = Math.max(deepest, depth(entry.value()));
            }
            return deepest + 1;
        }
        if (node instanceof SourceNode.Sequence sequence) {
            for (SourceNode item : sequence.items()) {
                deepest = Math.max(deepest, depth(item));
            }
            return deepest + 1;
        }
        return deepest;
    }

    List<EditPath.Step> steps() {
        return path.steps();
    }

    /** Whether it takes something out. */
    boolean takesOut() {
        return value == null;
    }
}
