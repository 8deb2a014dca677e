package org.cxmaturity.responses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.responses.KpiResult.Figure;
import org.cxmaturity.responses.KpiResult.Segment;
import org.cxmaturity.responses.KpiResult.Series;
import org.jspecify.annotations.Nullable;

/**
 * Values as items of a profile's section {@code kpis}, in YAML. The day is that of the last response; the files are the evidence; how
 * many responses are left out and why stands in the comment; so does the interval of retention, which profiles take as counted. A segment has a series of its own, as values of one series are compared.
 */
public final class ProfileItems {
    private final KpiResult result;
    private final String series;
    private final @Nullable LocalDate on;
    private final Set<String> taken = new HashSet<>();
    private final StringBuilder yaml = new StringBuilder();

    private ProfileItems(KpiResult result, String series, @Nullable LocalDate on) {
        this.result = result;
        this.series = series;
        this.on = on;
    }

    /**
     * The items, each beginning with {@code - } and with a line end behind it; refused where nobody knows the days.
     *
     * @param series what makes the values comparable: the survey that they come from
     * @param on the day of values whose responses have no days of their own; null for none
     */
    public static Result<String> of(KpiResult result, String series, @Nullable LocalDate on) {
        return new ProfileItems(result, series, on).yaml();
    }

    private Result<String> yaml() {
        for (Segment segment : result.segments()) {
            for (Series each : segment.series()) {
                for (Figure figure : each.figures()) {
                    LocalDate day = figure.last() == null ? on : figure.last();
                    if (day == null) {
                        return Result.refused(
                                Fault.USAGE,
                                new Problem(
                                        result.files().get(0).name(),
                                        "no days of the responses",
                                        "a column of days; a profile says when a value was measured",
                                        null));
                    }
                    if (figure.value() != null) {
                        item(segment.name(), each.key(), figure, figure.value(), day);
                    }
                }
            }
        }
        return Result.done(yaml.toString());
    }

    private void item(@Nullable String segment, SeriesKey key, Figure figure, Estimate value, LocalDate day) {
        KpiKind kind = result.definition().kind();
        yaml.append("- kind: ").append(kind).append('\n');
        line("value", rounded(value.value()));
        line("on", day.toString());
        line("series", quoted(series(segment, day)));
        line("responses", Long.toString(figure.answers()));
        if (kind != KpiKind.RETENTION && KpiDefinition.enough(figure.answers())) {
            line("interval", "{low: " + rounded(value.low()) + ", high: " + rounded(value.high()) + "}");
        }
        if (kind != KpiKind.RETENTION) {
            line("scale", "{min: " + key.scale().min() + ", max: " + key.scale().max() + "}");
        }
        if (!key.wording().isEmpty()) {
            line("wording", quoted(key.wording()));
        }
        if (segment != null) {
            line("segment", quoted(segment));
        }
        line("comment", quoted(comment(figure, value)));
        String files = result.files().stream().map(ReadFile::name).collect(Collectors.joining(", "));
        line("evidence", "[{ref: " + quoted("raw responses: " + files) + ", on: " + day + "}]");
    }

    private void line(String key, String value) {
        yaml.append("  ").append(key).append(": ").append(value).append('\n');
    }

    /** The series; where it has a value of that day, of another wording or scale, the next one with a number. */
    private String series(@Nullable String segment, LocalDate day) {
        String name = segment == null ? series : series + ", " + segment;
        String free = name;
        for (int number = 2; !taken.add(free + "\n" + day); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    private String comment(Figure figure, Estimate value) {
        List<String> out = new ArrayList<>();
        add(out, figure.blank(), "blank");
        add(out, figure.declined(), "without an answer");
        add(out, figure.beyond(), "beyond the scale");
        String when = figure.first() == null ? "" : ", " + figure.first() + " to " + figure.last();
        String interval = "";
        if (!KpiDefinition.enough(figure.answers())) {
            interval = "; too few for an interval";
        } else if (result.definition().kind() == KpiKind.RETENTION) {
            interval = "; 95 % interval " + rounded(value.low()) + " to " + rounded(value.high());
        }
        return "From raw responses" + when + interval + (out.isEmpty() ? "" : "; left out: " + String.join(", ", out));
    }

    private static void add(List<String> to, long count, String what) {
        if (count > 0) {
            to.add(String.format(Locale.ROOT, "%,d %s", count, what));
        }
    }

    private String rounded(double value) {
        int digits = result.definition().kind() == KpiKind.CES ? 2 : 1;
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
