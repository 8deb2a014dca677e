package org.cxmaturity.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.model.DateOrder;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.Problem;
import org.cxmaturity.responses.AnswerScale;
import org.cxmaturity.responses.ColumnUse;
import org.cxmaturity.responses.DatedScale;
import org.cxmaturity.responses.KpiRequest;
import org.cxmaturity.responses.PeriodLength;
import org.jspecify.annotations.Nullable;

/** What a form asks of raw responses; what is left empty goes by the files. */
final class KpiForm {
    private static final Map<ColumnUse, String> COLUMNS = new EnumMap<>(Map.of(
            ColumnUse.SCORE, "score",
            ColumnUse.DATE, "date",
            ColumnUse.SEGMENT, "segment"));

    private final Map<String, String> typed;
    private final List<Problem> problems = new ArrayList<>();

    KpiForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** Everything that is wrong, once the rest was asked for. */
    List<Problem> problems() {
        return problems;
    }

    private String value(String key) {
        return typed.getOrDefault(key, "").strip();
    }

    /** Whether the values are to be added to the profile. */
    boolean adds() {
        return value("do").equals("add");
    }

    /** What makes the values comparable, or what the first file is called. */
    String series(String file) {
        int ending = file.lastIndexOf('.');
        String otherwise = ending > 0 ? file.substring(0, ending) : file;
        return value("series").isEmpty() ? otherwise : value("series");
    }

    /** The day of values whose responses have none. */
    @Nullable
    LocalDate day() {
        try {
            return value("on").isEmpty() ? null : LocalDate.parse(value("on"));
        } catch (DateTimeException e) {
            problems.add(new Problem("Day", "“" + value("on") + "”", "a day, as in 2027-03-31", null));
            return null;
        }
    }

    KpiRequest request() {
        Map<ColumnUse, String> columns = new EnumMap<>(ColumnUse.class);
        COLUMNS.forEach((use, key) -> {
            if (!value(key).isEmpty()) {
                columns.put(use, value(key));
            }
        });
        return new KpiRequest(
                one(KpiKind.values(), "kind").orElseGet(() -> {
                    problems.add(new Problem("What they measure", "nothing", "one of the kinds", null));
                    return KpiKind.values()[0];
                }),
                columns,
                scale(),
                Optional.empty(),
                one(PeriodLength.values(), "by"),
                one(DateOrder.values(), "order"),
                Map.of(),
                adds() && value("on").isEmpty());
    }

    private List<DatedScale> scale() {
        if (value("scale").isEmpty()) {
            return List.of();
        }
        Optional<AnswerScale> scale = AnswerScale.of(value("scale"));
        if (scale.isEmpty()) {
            problems.add(new Problem("Scale", "“" + value("scale") + "”", "a scale such as 1-5", null));
        }
        return scale.map(each -> new DatedScale(each, null)).stream().toList();
    }

    private <E extends Enum<E>> Optional<E> one(E[] all, String key) {
        return Stream.of(all).filter(each -> each.name().equals(value(key))).findFirst();
    }
}
