package org.cxmaturity.terminal;

import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.terminal.TonedText.Tone;

/** The findings, kind by kind, each with the rows and facts it rests on. */
final class FindingText {
    private final TextPage page;

    FindingText(TextPage page) {
        this.page = page;
    }

    void write(List<Finding> findings) {
        for (Group group : Group.values()) {
            List<Finding> own = findings.stream()
                    .filter(finding -> finding.kind() == group.kind)
                    .toList();
            if (!own.isEmpty()) {
                page.heading(group.title, own.size() + group.aside);
                own.forEach(finding -> write(group, finding));
            }
        }
    }

    private void write(Group group, Finding finding) {
        page.paragraph(List.of(new TonedText(group.tone, "  " + group.mark + " ")), Tone.PLAIN, finding.text());
        if (group.showsSources && !finding.sources().isEmpty()) {
            page.paragraph(
                    List.of(TonedText.of("    ")),
                    Tone.FAINT,
                    finding.sources().stream().collect(Collectors.joining(", ")));
        }
    }

    /** In the order in which a reader wants them. */
    private enum Group {
        STRENGTHS(FindingKind.STRENGTH, "STRENGTHS", "+", Tone.GOOD, "", false),
        WEAKNESSES(FindingKind.WEAKNESS, "WEAKNESSES", "−", Tone.BAD, "", false),
        OBSTACLES(FindingKind.OBSTACLE, "OBSTACLES", "▲", Tone.WARN, ", which change the order of the actions", false),
        CONTRADICTIONS(
                FindingKind.CONTRADICTION, "CONTRADICTIONS", "≠", Tone.WARN, ", where answers and facts differ", true),
        PERCEPTION_GAPS(
                FindingKind.PERCEPTION_GAP,
                "PERCEPTION GAPS",
                "↔",
                Tone.WARN,
                ", where departments see it differently",
                true),
        INFERRED(FindingKind.INFERRED, "INFERRED", "∴", Tone.HEADING, ", concluded from facts, not stated", true);

        private final FindingKind kind;
        private final String title;
        private final String mark;
        private final Tone tone;
        private final String aside;
        private final boolean showsSources;

        Group(FindingKind kind, String title, String mark, Tone tone, String aside, boolean showsSources) {
            this.kind = kind;
            this.title = title;
            this.mark = mark;
            this.tone = tone;
            this.aside = aside;
            this.showsSources = showsSources;
        }
    }
}
