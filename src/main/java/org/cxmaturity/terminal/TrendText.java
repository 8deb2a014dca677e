package org.cxmaturity.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cxmaturity.comparison.NextAssessment;
import org.cxmaturity.comparison.Reassessment;
import org.cxmaturity.comparison.Trend;
import org.cxmaturity.comparison.Trend.Point;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.terminal.TonedText.Tone;
import org.jspecify.annotations.Nullable;

/** Assessments of an organisation, one after another, for people. */
public final class TrendText {
    private static final int DAY = 12;

    private final Trend trend;
    private final TextPage page;

    private TrendText(Trend trend, TextPage page) {
        this.trend = trend;
        this.page = page;
    }

    /** The comparison as text: of two in whole, of more as a table and what moved stages in between. */
    public static String of(Trend trend, Style style) {
        TrendText text = new TrendText(trend, new TextPage(style));
        text.page.line(TonedText.strong(trend.organisation().name()));
        trend.notes().forEach(note -> text.page.paragraph(Tone.WARN, note));
        if (trend.steps().size() == 1) {
            new ReassessmentText(trend.steps().get(0), text.page).whole();
        } else {
            text.tables();
            trend.steps().forEach(text::step);
        }
        text.next();
        return text.page.toString();
    }

    private void tables() {
        models();
        numbers("DIMENSIONS", dimensions());
        numbers("KPIS", kpis());
    }

    /** Under each model a line a day. */
    private void models() {
        page.blank();
        page.line(new TonedText(Tone.HEADING, "STAGES"));
        for (Placement model : last().placements()) {
            page.line(TonedText.of("  " + model.modelName()));
            trend.points()
                    .forEach(point -> page.labelled(
                            4, DAY, point.side().asOf().toString(), ChangeWords.stage(point, model.model())));
        }
    }

    private Point last() {
        return trend.points().get(trend.points().size() - 1);
    }

    private Map<String, List<String>> dimensions() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        last().dimensions()
                .forEach(dimension -> rows.put(dimension.name(), values(point -> point.dimensions().stream()
                        .filter(each -> each.id().equals(dimension.id())
                                && each.coverage().signum() > 0)
                        .map(each -> each.score().toPlainString())
                        .findFirst()
                        .orElse(null))));
        return rows;
    }

    private Map<String, List<String>> kpis() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        last().kpis()
                .forEach(kpi -> rows.put(kpi.kind() + ", " + kpi.series(), values(point -> point.kpis().stream()
                        .filter(each ->
                                each.kind() == kpi.kind() && each.series().equals(kpi.series()))
                        .map(each -> each.value().toPlainString())
                        .findFirst()
                        .orElse(null))));
        return rows;
    }

    private List<String> values(Function<Point, @Nullable String> of) {
        List<String> values = new ArrayList<>();
        for (Point point : trend.points()) {
            String value = of.apply(point);
            values.add(value == null ? "–" : value);
        }
        return values;
    }

    /** A line a thing, a column a day; of more days than find room the last ones. */
    private void numbers(String title, Map<String, List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int days = trend.points().size();
        int room = Math.min(days, page.width() / 2 / DAY);
        int label = page.width() - room * DAY;
        page.blank();
        List<TonedText> head = new ArrayList<>(List.of(new TonedText(Tone.HEADING, title).fit(label)));
        trend.points().stream()
                .skip(days - room)
                .forEach(point ->
                        head.add(TonedText.faint(point.side().asOf().toString()).fit(DAY)));
        page.line(head);
        rows.forEach((name, values) -> {
            List<TonedText> line = new ArrayList<>(List.of(TonedText.of(name).fit(label)));
            values.stream()
                    .skip(days - room)
                    .forEach(value -> line.add(TonedText.of(value).fit(DAY)));
            page.line(line);
        });
        if (room < days) {
            page.paragraph(
                    Tone.FAINT,
                    "The last " + room + " of " + days + " days; "
                            + page.shell().json() + " gives all.");
        }
    }

    private void step(Reassessment step) {
        LocalDate from = step.difference().before().asOf();
        page.heading("FROM " + from + " TO " + step.difference().after().asOf(), "");
        new ReassessmentText(step, page).brief();
    }

    private void next() {
        NextAssessment next = trend.next();
        page.heading("NEXT ASSESSMENT", "suggested: " + next.on());
        next.reasons().forEach(this::due);
        if (next.notBefore() != null) {
            page.paragraph(Tone.PLAIN, "Not before:");
            due(next.notBefore());
        }
    }

    private void due(NextAssessment.Due due) {
        page.labelled(
                2,
                DAY,
                due.on().toString(),
                due.of() + ". " + due.why() + " [" + due.row().id() + "].");
    }
}
