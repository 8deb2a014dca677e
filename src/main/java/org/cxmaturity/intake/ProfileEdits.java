package org.cxmaturity.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The changes that are made to one profile before its facts are read. */
final class ProfileEdits {
    private static final int MOST = 1_000;

    private final List<Edit> edits = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Problems problems;

    /** An item that an edit added, though one of nearly that name is there. */
    record Doubt(int line, String name, String section, String nearest) {}

    private ProfileEdits(Problems problems) {
        this.problems = problems;
    }

    /** Reads the edits, each {@code path=value}, and says what is wrong with them. */
    static ProfileEdits read(List<String> texts, Problems problems) {
        ProfileEdits edits = new ProfileEdits(problems);
        if (texts.size() > MOST) {
            String most = "at most " + NumberSyntax.grouped(MOST);
            problems.add(problems.edit("", ""), "", NumberSyntax.grouped(texts.size()) + " edits", most, null);
            return edits;
        }
        if (texts.stream().mapToLong(String::length).sum() > SourceText.LARGEST) {
            problems.add(problems.edit("", ""), "", "edits of more than 5 MB", "at most 5 MB", null);
            return edits;
        }
        for (String text : texts) {
            Edit edit = Edit.read(text, problems);
            if (edit != null) {
                edits.edits.add(edit);
            }
        }
        return edits;
    }

    /** The profile with the edits made, in their order; null where it is no mapping or grew too large, which is a problem. */
    @Nullable
    SourceNode applied(SourceNode profile) {
        SourceNode changed = profile;
        if (profile instanceof SourceNode.Mapping) {
            for (Edit edit : edits) {
                changed = new AppliedEdit(edit, problems, doubts).on(changed);
            }
        }
        if (!edits.isEmpty() && !SourceNodeSize.fits(changed)) {
            problems.add(
                    edits.get(edits.size() - 1).line(),
                    "",
                    "a profile that the edits make too large",
                    "at most 500,000 values and 5 MB",
                    null);
            return null;
        }
        return edits.isEmpty() ? changed : swept(changed);
    }

    /** Where an item that was added is not as it must be, and one of nearly its name is there: that one may be meant. */
    void sayWhatMayBeMeant() {
        for (Doubt doubt : doubts) {
            if (problems.at(doubt.line())) {
                String found = "no " + ShownValue.quoted(doubt.name()) + " in " + doubt.section();
                String expected = "an item that is there, or all that a new one needs";
                problems.add(doubt.line(), "", found, expected, doubt.nearest());
            }
        }
    }

    /** The tree without the places of items that were taken out. */
    private static SourceNode swept(SourceNode node) {
        if (node instanceof SourceNode.Sequence sequence) {
            List<SourceNode> left = sequence.items().stream()
                    .filter(item -> !(item instanceof SourceNode.TakenOut))
                    .map(ProfileEdits::swept)
                    .toList();
            return new SourceNode.Sequence(left, sequence.line());
        }
        if (node instanceof SourceNode.Mapping mapping) {
            Map<String, SourceNode.Entry> left = new LinkedHashMap<>();
            mapping.entries()
                    .forEach((key, entry) -> left.put(key, new SourceNode.Entry(swept(entry.value()), entry.line())));
            return new SourceNode.Mapping(Collections.unmodifiableMap(left), mapping.takenOut(), mapping.line());
        }
        return node;
    }
}
