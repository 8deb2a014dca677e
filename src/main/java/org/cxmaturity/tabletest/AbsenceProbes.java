package org.cxmaturity.tabletest;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.model.ProfileKey;
import org.cxmaturity.model.Section;
import org.cxmaturity.tables.AbsenceScoringRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.Terms;
import org.cxmaturity.tabletest.SuggestedCase.Seen;
import org.cxmaturity.tabletest.SuggestedCases.Suggested;
import org.jspecify.annotations.Nullable;

/** Cases of a section that was looked at and lists too little, or lacks a kind; and just past it, of one that has it. */
record AbsenceProbes(Tables tables, LocalDate asOf) {
    Suggested of(AbsenceScoringRow row) {
        Stream<Section> sections = row.section().isEmpty()
                ? Arrays.stream(Section.values())
                : row.section().stream().sorted();
        return Suggested.of(sections.map(each -> probes(row, each)), "a profile has no such list");
    }

    private List<SuggestedCase> probes(AbsenceScoringRow row, Section section) {
        Seen seen = Seen.level(row.capability());
        int below = row.itemsBelow() == null ? 1 : row.itemsBelow();
        @Nullable String at = list(section, row.lacks().isEmpty() ? below - 1 : 0, null);
        if (at == null) {
            return List.of();
        }
        @Nullable
        String past = row.lacks().isEmpty()
                ? list(section, below, null)
                : list(section, 1, row.lacks().stream().sorted().findFirst().orElseThrow());
        String title = row.lacks().isEmpty() ? "Items, below" : "Does not list";
        SuggestedCase firing = LimitCases.at(row, List.of(at), seen);
        return past == null ? List.of(firing) : List.of(firing, LimitCases.past(row, 1, title, List.of(past), seen));
    }

    /** A list of so many items, of that kind or of several; null where there can be none such. */
    private @Nullable String list(Section section, int count, @Nullable String kind) {
        String item = leastItem(section);
        List<String> kinds = section.kinds(list -> Terms.of(tables::all, list));
        if (count < 0 || count > kinds.size()) {
            return null;
        }
        return IntStream.range(0, count)
                .mapToObj(at -> item.replace("KIND", kind == null ? kinds.get(at) : kind)
                        .replace("NUMBER", Integer.toString(at + 1))
                        .replace("DAY", asOf.toString()))
                .collect(Collectors.joining(", ", section.key() + "=[", "]"));
    }

    /** The least item that a section can list: KIND is its kind, NUMBER its number, DAY a day; empty where things have no kinds. */
    private String leastItem(Section section) {
        return switch (section) {
            case TRAINING -> "{topic: KIND}";
            case SILOS -> "{id: probe-NUMBER, between: [sales, service], of: KIND, severity: HIGH}";
            case DATA_SOURCES -> "{id: probe-NUMBER, kind: KIND, side: ONLINE, customerData: false}";
            case KPIS -> "{kind: KIND, series: probe-NUMBER, on: DAY, value: 0, scale: {min: 0, max: 10}}";
            case INTEGRATIONS, ANSWERS -> "";
            default ->
                section.itemKeys().stream()
                        .filter(each -> each.getAnnotation(ProfileKey.class).required())
                        .map(each -> each.getName() + ": " + least(section, each))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private Object least(Section section, RecordComponent key) {
        return key.getName().equals("id")
                ? "probe-NUMBER"
                : section.isKind(key) ? "KIND" : FactToEdits.usual(tables, section, key);
    }
}
