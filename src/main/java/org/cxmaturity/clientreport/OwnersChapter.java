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
import org.cxmaturity.wording.Amounts;

/** Who does what: the plan by owner, with the department that an owner's title points to. */
record OwnersChapter(ClientReport report) {
    /** What stands where no department of the organisation goes with an owner. */
    private static final String OPEN = "to be agreed";

    Optional<DocumentSection> section() {
        return report.roadmap().actions().isEmpty()
                ? Optional.empty()
                : Optional.of(new DocumentSection("owners", "Who does what", List.of(table())));
    }

    /** The plan by owner. */
    Table table() {
        Map<String, List<Planned>> byOwner = report.roadmap().actions().stream()
                .collect(Collectors.groupingBy(each -> each.action().owner(), TreeMap::new, Collectors.toList()));
        return new Columns<Map.Entry<String, List<Planned>>>()
                .text("Owner", 20, Map.Entry::getKey)
                .text("Department", 15, each -> department(each.getKey()))
                .text("Actions, and when", 53, each -> actions(each.getValue()))
                .numberCell("Person-days", 12, each -> Cell.of(Rounded.number(days(each.getValue()))))
                .table(
                        "The plan by owner; put a name to each when the plan is agreed",
                        List.copyOf(byOwner.entrySet()));
    }

    private static String actions(List<Planned> planned) {
        return planned.stream()
                .map(each -> each.action().title() + " (" + Amounts.quarters(each.start(), each.end()) + ")")
                .collect(Collectors.joining("; "));
    }

    private static BigDecimal days(List<Planned> planned) {
        return BigDecimal.valueOf(planned.stream().mapToLong(Planned::days).sum());
    }

    private String department(String owner) {
        return department(owner, report.assessment().organisation().departments());
    }

    /** The department whose whole name stands in an owner's title. */
    static String department(String owner, List<String> departments) {
        String title = spaced(owner);
        return departments.stream()
                .filter(each -> title.contains(spaced(each)))
                .findFirst()
                .orElse(OPEN);
    }

    private static String spaced(String words) {
        return " "
                + words.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
