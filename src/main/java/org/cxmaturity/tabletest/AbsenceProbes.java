package org.cxmaturity.tabletest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.model.ChannelKind;
import org.cxmaturity.model.FeedbackChannel;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.SiloKind;
import org.cxmaturity.model.SourceKind;
import org.cxmaturity.model.TechnologyKind;
import org.cxmaturity.model.Topic;
import org.cxmaturity.tables.AbsenceScoringRow;
import org.cxmaturity.tabletest.SuggestedCase.Seen;
import org.cxmaturity.tabletest.SuggestedCases.Suggested;
import org.jspecify.annotations.Nullable;

/** Cases of a section that was looked at and lists too little, or lacks a kind; and just past it, of one that has it. */
final class AbsenceProbes {
    /** The least item of a section: KIND is its kind, NUMBER its number, DAY a day. */
    private static final Map<Section, String> ITEMS = Map.of(
            Section.FEEDBACK_PROCESSES, "{id: probe-NUMBER, channel: KIND}",
            Section.TECHNOLOGIES, "{kind: KIND, adoption: FULL}",
            Section.CHANNELS, "{kind: KIND}",
            Section.TRAINING, "{topic: KIND}",
            Section.SILOS, "{id: probe-NUMBER, between: [sales, service], of: KIND, severity: HIGH}",
            Section.DATA_SOURCES, "{id: probe-NUMBER, kind: KIND, side: ONLINE, customerData: false}",
            Section.KPIS, "{kind: KIND, series: probe-NUMBER, on: DAY, value: 0, scale: {min: 0, max: 10}}");

    private static final Map<Section, Object[]> KINDS = Map.of(
            Section.FEEDBACK_PROCESSES, FeedbackChannel.values(),
            Section.TECHNOLOGIES, TechnologyKind.values(),
            Section.CHANNELS, ChannelKind.values(),
            Section.TRAINING, Topic.values(),
            Section.SILOS, SiloKind.values(),
            Section.DATA_SOURCES, SourceKind.values(),
            Section.KPIS, KpiKind.values());

    private final LocalDate asOf;

    AbsenceProbes(LocalDate asOf) {
        this.asOf = asOf;
    }

    Suggested of(AbsenceScoringRow row) {
        Stream<Section> sections = row.section().isEmpty()
                ? Arrays.stream(Section.values())
                : row.section().stream().sorted();
        return Suggested.of(sections.map(each -> probes(row, each)), "a profile has no such list");
    }

    private List<SuggestedCase> probes(AbsenceScoringRow row, Section section) {
        Seen seen = Seen.level(row.capability());
        int below = row.itemsBelow() == null ? 1 : row.itemsBelow();
        @Nullable String at = list(section, row.lacks() == null ? below - 1 : 0, null);
        if (at == null) {
            return List.of();
        }
        @Nullable String past = row.lacks() == null ? list(section, below, null) : list(section, 1, row.lacks());
        String title = row.lacks() == null ? "Items, below" : "Does not list";
        SuggestedCase firing = LimitCases.at(row, List.of(at), seen);
        return past == null ? List.of(firing) : List.of(firing, LimitCases.past(row, 1, title, List.of(past), seen));
    }

    /** A list of so many items, of that kind or of several; null where there can be none such. */
    private @Nullable String list(Section section, int count, @Nullable String kind) {
        String item = ITEMS.getOrDefault(section, "");
        Object[] kinds = KINDS.getOrDefault(section, new Object[0]);
        if (count < 0 || count > 0 && item.isEmpty() || count > kinds.length) {
            return null;
        }
        return IntStream.range(0, count)
                .mapToObj(at -> item.replace("KIND", kind == null ? kinds[at].toString() : kind)
                        .replace("NUMBER", Integer.toString(at + 1))
                        .replace("DAY", asOf.toString()))
                .collect(Collectors.joining(", ", section.key() + "=[", "]"));
    }
}
