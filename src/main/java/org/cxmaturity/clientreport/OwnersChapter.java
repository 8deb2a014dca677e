package org.cxmaturity.clientreport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.speech.ActionSentence;
import org.cxmaturity.speech.ColumnSentence;

/** Who does what: the plan by owner, with the department that an owner's title points to. */
final class OwnersChapter {
    private final ClientReport report;
    private final Phrases say;

    OwnersChapter(ClientReport report) {
        this.report = report;
        this.say = new Phrases(report);
    }

    Optional<DocumentSection> section() {
        return report.roadmap().actions().isEmpty()
                ? Optional.empty()
                : Optional.of(new DocumentSection("owners", say.of(ActionSentence.OWNERS), List.of(table())));
    }

    /** The plan by owner. */
    Table table() {
        Map<String, List<Planned>> byOwner = report.roadmap().actions().stream()
                .collect(Collectors.groupingBy(each -> each.action().owner(), TreeMap::new, Collectors.toList()));
        return say.<Map.Entry<String, List<Planned>>>columns()
                .text(ColumnSentence.OWNER, 20, Map.Entry::getKey)
                .text(ColumnSentence.DEPARTMENT, 15, each -> department(each.getKey()))
                .text(ActionSentence.AND_WHEN, 53, each -> actions(each.getValue()))
                .numberCell(
                        ColumnSentence.PERSON_DAYS,
                        12,
                        each -> Cell.of(say.rounded().number(days(each.getValue()))))
                .table(ActionSentence.BY_OWNER, List.copyOf(byOwner.entrySet()));
    }

    private String actions(List<Planned> planned) {
        return planned.stream()
                .map(each -> say.of(
                        ActionSentence.IN_QUARTERS,
                        each.action().title(),
                        say.amounts().span(each.start(), each.end())))
                .collect(Collectors.joining("; "));
    }

    private static BigDecimal days(List<Planned> planned) {
        return BigDecimal.valueOf(planned.stream().mapToLong(Planned::days).sum());
    }

    private String department(String owner) {
        return department(owner, report.assessment().organisation().departments())
                .orElseGet(() -> say.of(ActionSentence.AGREE));
    }

    /** The department whose whole name stands in an owner's title. */
    static Optional<String> department(String owner, List<String> departments) {
        String title = spaced(owner);
        return departments.stream().filter(each -> title.contains(spaced(each))).findFirst();
    }

    private static String spaced(String words) {
        return " "
                + words.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
