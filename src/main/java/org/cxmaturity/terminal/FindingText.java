package org.cxmaturity.terminal;

import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.SharedEnding;

/** The findings, kind by kind; those that a reader may want to check with the rows and facts they rest on. */
record FindingText(TextPage page) {
    /** In the order in which a reader wants them. */
    private static final List<Group> GROUPS = List.of(
            new Group(FindingKind.STRENGTH, "STRENGTHS", "+", Tone.GOOD, "", false),
            new Group(FindingKind.WEAKNESS, "WEAKNESSES", "−", Tone.BAD, "", false),
            new Group(
                    FindingKind.OBSTACLE,
                    "OBSTACLES",
                    "▲",
                    Tone.WARN,
                    ", which change the order of the actions",
                    false),
            new Group(
                    FindingKind.CONTRADICTION,
                    "CONTRADICTIONS",
                    "≠",
                    Tone.WARN,
                    ", where answers and facts differ",
                    true),
            new Group(
                    FindingKind.PERCEPTION_GAP,
                    "PERCEPTION GAPS",
                    "↔",
                    Tone.WARN,
                    ", where departments see it differently",
                    true),
            new Group(FindingKind.INFERRED, "INFERRED", "∴", Tone.HEADING, ", concluded from facts, not stated", true));

    private record Group(FindingKind kind, String title, String mark, Tone tone, String aside, boolean showsSources) {}

    void write(List<Finding> findings) {
        for (Group group : GROUPS) {
            List<Finding> own = findings.stream()
                    .filter(finding -> finding.kind() == group.kind())
                    .toList();
            if (!own.isEmpty()) {
                page.heading(group.title(), own.size() + group.aside());
                if (group.showsSources()) {
                    own.forEach(finding -> write(group, finding));
                } else {
                    SharedEnding.of(own.stream().map(Finding::text).toList()).forEach(each -> write(group, each));
                }
            }
        }
    }

    /** What several findings have in common is said once, after them. */
    private void write(Group group, SharedEnding shared) {
        shared.texts().forEach(text -> write(group, text));
        if (!shared.ending().isEmpty()) {
            page.paragraph("    → ", Tone.PLAIN, shared.ending());
        }
    }

    private void write(Group group, String text) {
        page.paragraph(List.of(new TonedText(group.tone(), "  " + group.mark() + " ")), Tone.PLAIN, text);
    }

    private void write(Group group, Finding finding) {
        write(group, finding.text());
        if (!finding.sources().isEmpty()) {
            page.paragraph("    ", Tone.FAINT, finding.sources().stream().collect(Collectors.joining(", ")));
        }
    }
}
