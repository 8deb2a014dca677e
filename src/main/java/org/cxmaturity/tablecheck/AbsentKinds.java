package org.cxmaturity.tablecheck;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Section;
import org.cxmaturity.tablecheck.Finding.Kind;
import org.cxmaturity.tables.AbsenceScoringRow;

/** What sections of a profile can lack. A kind that a section never lists is always missing, so a mistyped one goes unnoticed. */
final class AbsentKinds {
    private AbsentKinds() {}

    static void find(AnalysisContext context) {
        for (AbsenceScoringRow row : context.rows(AbsenceScoringRow.class)) {
            if (!row.section().isEmpty() && row.section().stream().noneMatch(Section::mayBeComplete)) {
                context.warn(
                        Kind.NEVER_APPLIES,
                        row,
                        "section",
                        names(row.section()) + ", a section whose absence shows nothing",
                        "one or more of "
                                + names(Stream.of(Section.values())
                                        .filter(Section::mayBeComplete)
                                        .collect(Collectors.toCollection(TreeSet::new))));
            } else {
                row.lacks().stream().sorted().forEach(lacks -> kind(context, row, lacks));
            }
        }
    }

    private static void kind(AnalysisContext context, AbsenceScoringRow row, String lacks) {
        if (row.section().isEmpty()) {
            Set<String> all = new TreeSet<>();
            Stream.of(Section.values()).forEach(section -> all.addAll(context.kinds(section)));
            if (!all.contains(lacks)) {
                unknown(
                        context,
                        row,
                        lacks,
                        lacks + ", which is no kind in any section",
                        "a kind that some section lists",
                        all);
            }
            return;
        }
        row.section().stream()
                .filter(section ->
                        section.mayBeComplete() && !context.kinds(section).contains(lacks))
                .sorted()
                .findFirst()
                .ifPresent(section -> unknown(
                        context,
                        row,
                        lacks,
                        lacks + ", which is no kind in " + section,
                        expected(section, context.kinds(section)),
                        context.kinds(section)));
    }

    private static void unknown(
            AnalysisContext context,
            AbsenceScoringRow row,
            String lacks,
            String found,
            String expected,
            Collection<String> kinds) {
        String maybe = NearestName.to(lacks, kinds);
        context.warn(Kind.CELL, row, "lacks", found + " and so always missing", expected, maybe, List.of());
    }

    private static String expected(Section section, List<String> kinds) {
        return kinds.isEmpty() ? "*, as " + section + " has no kinds" : "one of " + String.join(", ", kinds) + ", or *";
    }

    private static String names(Set<Section> sections) {
        return sections.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
