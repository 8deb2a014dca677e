package org.cxmaturity.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.Next;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** Findings in few lines: strengths beside weaknesses, obstacles by name, and how many others there are. */
record ScreenFindings(TextPage page, Words words, Assessment assessment, List<Placement> placements) {
    /** The strengths and the weaknesses that find room. */
    private static final int MOST = 5;

    private static final int OBSTACLE_LINES = 2;
    private static final TonedText BETWEEN = TonedText.of("  ");

    /** A column: its title, its mark, what stands in it and what one and several of it are called. */
    private record Column(String title, TonedText mark, List<Finding> findings, String one, String many) {}

    void write() {
        Column strengths =
                new Column("STRENGTHS", new TonedText(Tone.GOOD, "  + "), strengths(), "strength", "strengths");
        Column weaknesses =
                new Column("WEAKNESSES", new TonedText(Tone.BAD, "  − "), weaknesses(), "weakness", "weaknesses");
        int right = page.width() / 2;
        int left = page.width() - right - BETWEEN.width();
        int lines = Math.max(strengths.findings().size(), weaknesses.findings().size());
        if (lines > 0) {
            page.blank();
            page.line(join(head(strengths, left), head(weaknesses, right)));
        }
        for (int at = 0; at < Math.min(MOST, lines); at++) {
            page.line(join(entry(strengths, at, left), entry(weaknesses, at, right)));
        }
        obstacles();
        others();
    }

    private static List<TonedText> join(List<TonedText> left, List<TonedText> right) {
        return Stream.of(left, List.of(BETWEEN), right).flatMap(List::stream).toList();
    }

    private List<TonedText> head(Column column, int columns) {
        TonedText title = new TonedText(Tone.HEADING, column.title() + "  ");
        String more = page.more(column.findings().size() - MOST, column.one(), column.many());
        return List.of(title, TonedText.faint(more).fit(columns - title.width()));
    }

    private List<TonedText> entry(Column column, int at, int columns) {
        if (at >= column.findings().size()) {
            String none = column.findings().isEmpty() && at == 0 ? "  none" : "";
            return List.of(TonedText.faint(none).fit(columns));
        }
        int room = columns - column.mark().width();
        return List.of(
                column.mark(), TonedText.of(name(column.findings().get(at))).fit(room));
    }

    private String name(Finding finding) {
        String capability = finding.capability();
        return capability == null ? finding.text() : level(finding) + " " + words.capability(capability);
    }

    /** The level: a whole one, {@code ≤1} where only the most is known, {@code 3+} where there may be more. */
    private String level(Finding finding) {
        CapabilityResult result = result(finding);
        Integer level = result == null ? null : result.level();
        Integer highest = result == null ? null : result.highest();
        if (level == null) {
            return highest == null ? "?" : "≤" + highest;
        }
        return highest == null || highest.equals(level) ? String.valueOf(level) : level + "+";
    }

    private @Nullable CapabilityResult result(Finding finding) {
        return assessment.capabilities().stream()
                .filter(each -> each.id().equals(finding.capability()))
                .findFirst()
                .orElse(null);
    }

    private int height(Finding finding) {
        CapabilityResult result = result(finding);
        Integer level = result == null ? null : result.level();
        return level == null ? 0 : level;
    }

    private List<Finding> of(FindingKind kind) {
        return assessment.findings().stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }

    /** The highest levels first. */
    private List<Finding> strengths() {
        return of(FindingKind.STRENGTH).stream()
                .sorted(Comparator.comparingInt(this::height).reversed())
                .toList();
    }

    /** First what a next stage cannot do without, then the lowest levels. */
    private List<Finding> weaknesses() {
        Set<String> essential = placements.stream()
                .map(Placement::next)
                .flatMap(Stream::ofNullable)
                .map(Next::missing)
                .flatMap(List::stream)
                .filter(Missing::essential)
                .map(Missing::capability)
                .collect(Collectors.toSet());
        return of(FindingKind.WEAKNESS).stream()
                .sorted(Comparator.comparing(
                                (Finding each) -> each.capability() != null && !essential.contains(each.capability()))
                        .thenComparingInt(this::height))
                .toList();
    }

    private void obstacles() {
        List<Finding> obstacles = of(FindingKind.OBSTACLE);
        if (!obstacles.isEmpty()) {
            page.blank();
            page.brief(
                    List.of(new TonedText(Tone.HEADING, "OBSTACLES  ")),
                    TonedText.of("           "),
                    Tone.PLAIN,
                    obstacles.stream().map(ScreenFindings::title).collect(Collectors.joining(" · ")),
                    OBSTACLE_LINES);
        }
    }

    /** What stands before the first stop is what it is about. */
    private static String title(Finding obstacle) {
        int stop = obstacle.text().indexOf(". ");
        return stop < 0 ? obstacle.text() : obstacle.text().substring(0, stop);
    }

    private void others() {
        List<String> counts = new ArrayList<>();
        count(counts, FindingKind.CONTRADICTION, "contradiction");
        count(counts, FindingKind.PERCEPTION_GAP, "perception gap");
        count(counts, FindingKind.INFERRED, "inference");
        if (!counts.isEmpty()) {
            page.line(TonedText.faint("Also found: " + String.join(", ", counts) + ": "
                    + page.shell().full()));
        }
    }

    private void count(List<String> counts, FindingKind kind, String name) {
        int count = of(kind).size();
        if (count > 0) {
            counts.add(Words.count(count, name, name + "s"));
        }
    }
}
