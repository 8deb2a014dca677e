package org.cxmaturity.terminal;

import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.terminal.TonedText.Tone;

/** The findings, kind by kind, each with the rows and facts it rests on. */
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
                own.forEach(finding -> write(group, finding));
            }
        }
    }

    private void write(Group group, Finding finding) {
        page.paragraph(List.of(new TonedText(group.tone(), "  " + group.mark() + " ")), Tone.PLAIN, finding.text());
        if (group.showsSources() && !finding.sources().isEmpty()) {
            page.paragraph("    ", Tone.FAINT, finding.sources().stream().collect(Collectors.joining(", ")));
        }
    }
}
