package org.cxmaturity.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.model.DateOrder;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.responses.AnswerScale;
import org.cxmaturity.responses.ColumnUse;
import org.cxmaturity.responses.DatedScale;
import org.cxmaturity.responses.KpiRequest;
import org.cxmaturity.responses.PeriodLength;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The options of {@code cxm kpi} that say what is asked of the responses, and how they are read. */
final class KpiOptions {
    private static final String KIND = "--kind";
    private static final String SCALE = "--scale";
    private static final String TOP = "--top";
    private static final String BY = "--by";
    private static final String DATE_ORDER = "--date-order";
    private static final String LABEL = "--label";
    private static final Map<ColumnUse, String> COLUMNS = new EnumMap<>(Map.of(
            ColumnUse.SCORE, "--score",
            ColumnUse.DATE, "--date",
            ColumnUse.SEGMENT, "--segment",
            ColumnUse.WORDING, "--wording",
            ColumnUse.SCALE, "--scale-column"));

    private KpiOptions() {}

    static CommandSpec on(CommandSpec command) {
        return command.addOption(Option.required(Option.of(
                        KIND,
                        "KIND",
                        new WordChoice<>(KpiKind.class),
                        "nps, csat, ces or retention: what the responses measure.")))
                .addOption(column(
                        ColumnUse.SCORE,
                        "The column with the answers, by its title or letter. Columns that are not"
                                + " stated go by their titles; what they were taken for is told."))
                .addOption(column(ColumnUse.DATE, "The column with the day of the response."))
                .addOption(column(ColumnUse.SEGMENT, "Gives values for each group of people in this column too."))
                .addOption(column(
                        ColumnUse.WORDING, "The column with the question's wording: another one is a new series."))
                .addOption(column(ColumnUse.SCALE, "The column with the scale, as 1-5: another one is a new series."))
                .addOption(several(
                        SCALE,
                        "MIN-MAX[@DAY]",
                        KpiOptions::scale,
                        "The scale that was asked on, as 1-5; with the day from which on, as 1-7@2026-07-01."))
                .addOption(Option.of(
                        TOP,
                        "N",
                        WordChoice::count,
                        "How many of the highest answers count: for csat as satisfied (2 where it is not stated), for ces as"
                                + " agreeing (those above the middle)."))
                .addOption(Option.of(
                        BY,
                        "PERIOD",
                        new WordChoice<>(PeriodLength.class),
                        "Gives values by month, quarter or year, and whether a change may be chance."))
                .addOption(
                        Option.of(
                                DATE_ORDER,
                                "ORDER",
                                new WordChoice<>(DateOrder.class),
                                "day-first or month-first, for days such as 03/04/2026 where no other day in the column tells."))
                .addOption(several(
                        LABEL,
                        "TEXT=NUMBER",
                        KpiOptions::label,
                        "What a text among the answers stands for, as \"Very satisfied=5\"; with nothing behind the sign, no"
                                + " answer."));
    }

    private static OptionSpec column(ColumnUse use, String description) {
        return Option.of(COLUMNS.getOrDefault(use, ""), "COLUMN", String.class, description);
    }

    private static OptionSpec several(String name, String label, ITypeConverter<?> type, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(Object.class)
                .arity("1")
                .converters(type)
                .description(description + " May be given several times.")
                .build();
    }

    /** What is asked of the responses. */
    static KpiRequest asked(CommandContext given, boolean dated) {
        Map<ColumnUse, String> columns = new EnumMap<>(ColumnUse.class);
        COLUMNS.forEach(
                (use, option) -> given.given(option, String.class).ifPresent(column -> columns.put(use, column)));
        return new KpiRequest(
                given.given(KIND, KpiKind.class).orElseThrow(),
                columns,
                scales(given),
                given.given(TOP, Integer.class),
                given.given(BY, PeriodLength.class),
                given.given(DATE_ORDER, DateOrder.class),
                labels(given),
                dated);
    }

    private static List<DatedScale> scales(CommandContext given) {
        return given.values(SCALE).stream()
                .map(DatedScale.class::cast)
                .sorted(Comparator.comparing(each -> each.from() == null ? LocalDate.MIN : each.from()))
                .toList();
    }

    private static DatedScale scale(String text) {
        int at = text.indexOf('@');
        Optional<AnswerScale> scale = AnswerScale.of(at < 0 ? text : text.substring(0, at));
        try {
            LocalDate from = at < 0 ? null : LocalDate.parse(text.substring(at + 1));
            return new DatedScale(scale.orElseThrow(() -> unreadable(text)), from);
        } catch (DateTimeException noDay) {
            throw unreadable(text);
        }
    }

    private static TypeConversionException unreadable(String text) {
        return new TypeConversionException(
                "found \"" + text + "\"; expected a scale such as 1-5, or 1-7@2026-07-01 with the day from which on");
    }

    private static Map.Entry<String, String> label(String text) {
        int sign = text.lastIndexOf('=');
        if (sign < 1) {
            throw new TypeConversionException("found \"" + text + "\"; expected TEXT=NUMBER, such as \"Very good=5\"");
        }
        return Map.entry(text.substring(0, sign), text.substring(sign + 1));
    }

    private static Map<String, String> labels(CommandContext given) {
        Map<String, String> labels = new HashMap<>();
        for (Object each : given.values(LABEL)) {
            Map.Entry<?, ?> label = (Map.Entry<?, ?>) each;
            labels.put(String.valueOf(label.getKey()), String.valueOf(label.getValue()));
        }
        return labels;
    }
}
