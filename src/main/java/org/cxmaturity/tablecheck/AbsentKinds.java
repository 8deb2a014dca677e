package org.cxmaturity.tablecheck;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.ChannelKind;
import org.cxmaturity.model.FeedbackChannel;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.Nearest;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.SiloKind;
import org.cxmaturity.model.SourceKind;
import org.cxmaturity.model.TechnologyKind;
import org.cxmaturity.model.Topic;
import org.cxmaturity.tablecheck.Finding.Kind;
import org.cxmaturity.tables.AbsenceScoringRow;

/** What sections of a profile can lack. A kind that a section never lists is always missing, so a mistyped one goes unnoticed. */
final class AbsentKinds {
    /** What the things in a section are told apart by. Links between systems are not. */
    private static final Map<Section, Class<? extends Enum<?>>> KINDS = Map.of(
            Section.FEEDBACK_PROCESSES, FeedbackChannel.class,
            Section.SILOS, SiloKind.class,
            Section.DATA_SOURCES, SourceKind.class,
            Section.TECHNOLOGIES, TechnologyKind.class,
            Section.CHANNELS, ChannelKind.class,
            Section.TRAINING, Topic.class,
            Section.KPIS, KpiKind.class);

    private AbsentKinds() {}

    static void find(AnalysisContext context) {
        for (AbsenceScoringRow row : context.rows(AbsenceScoringRow.class)) {
            if (row.section().equals(Set.of(Section.ANSWERS))) {
                context.warn(
                        Kind.NEVER_APPLIES,
                        row,
                        "section",
                        Section.ANSWERS + ", a section whose absence shows nothing",
                        "one or more of " + names(EnumSet.complementOf(EnumSet.of(Section.ANSWERS))));
            } else if (row.lacks() != null) {
                kind(context, row, row.lacks());
            }
        }
    }

    private static void kind(AnalysisContext context, AbsenceScoringRow row, String lacks) {
        if (row.section().isEmpty()) {
            Set<String> all = new TreeSet<>();
            KINDS.keySet().forEach(section -> all.addAll(kinds(section)));
            if (!all.contains(lacks)) {
                unknown(
                        context,
                        row,
                        lacks + ", which is no kind in any section",
                        "a kind that some section lists",
                        all);
            }
            return;
        }
        row.section().stream()
                .filter(section -> section != Section.ANSWERS && !kinds(section).contains(lacks))
                .sorted()
                .findFirst()
                .ifPresent(section -> unknown(
                        context, row, lacks + ", which is no kind in " + section, expected(section), kinds(section)));
    }

    private static void unknown(
            AnalysisContext context, AbsenceScoringRow row, String found, String expected, Collection<String> kinds) {
        String maybe = Nearest.to(String.valueOf(row.lacks()), kinds);
        context.warn(Kind.CELL, row, "lacks", found + " and so always missing", expected, maybe, List.of());
    }

    private static String expected(Section section) {
        List<String> kinds = kinds(section);
        return kinds.isEmpty() ? "*, as " + section + " has no kinds" : "one of " + String.join(", ", kinds) + ", or *";
    }

    private static List<String> kinds(Section section) {
        Class<? extends Enum<?>> type = KINDS.get(section);
        return type == null
                ? List.of()
                : Stream.of(type.getEnumConstants()).map(Enum::name).toList();
    }

    private static String names(Set<Section> sections) {
        return sections.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
