package org.cxmaturity.responses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.responses.KpiResult.Figure;
import org.cxmaturity.responses.KpiResult.Segment;
import org.cxmaturity.responses.KpiResult.Series;
import org.jspecify.annotations.Nullable;

/** Makes values of sums. */
final class KpiFigures {
    private final KpiRequest asked;
    private final ResponseSums sums;
    private final KpiDefinition definition;

    KpiFigures(KpiRequest asked, ResponseSums sums) {
        this.asked = asked;
        this.sums = sums;
        this.definition = KpiDefinition.of(asked);
    }

    KpiResult result(List<ReadFile> files) {
        Map<SeriesKey, Map<String, Tally>> together = new LinkedHashMap<>();
        Map<String, Map<SeriesKey, Map<String, Tally>>> bySegment = new TreeMap<>();
        sums.figures().forEach((key, tally) -> {
            tally(together, key).add(tally);
            tally(bySegment.computeIfAbsent(key.segment(), any -> new LinkedHashMap<>()), key)
                    .add(tally);
        });
        List<Segment> segments = new ArrayList<>();
        segments.add(segment(null, together));
        if (asked.columns().containsKey(ColumnUse.SEGMENT)) {
            bySegment.forEach((name, series) -> segments.add(segment(name, series)));
        }
        return new KpiResult(
                definition,
                asked.by().orElse(null),
                asked.needsDays(),
                files,
                segments,
                sums.beyond(),
                sums.otherBeyond(),
                sums.withoutDay());
    }

    private static Tally tally(Map<SeriesKey, Map<String, Tally>> of, FigureKey key) {
        return of.computeIfAbsent(key.series(), any -> new TreeMap<>())
                .computeIfAbsent(key.period(), any -> new Tally());
    }

    private Segment segment(@Nullable String name, Map<SeriesKey, Map<String, Tally>> series) {
        Comparator<Series> inTime = Comparator.comparing(KpiFigures::begin);
        return new Segment(
                name,
                series.entrySet().stream()
                        .map(each -> new Series(each.getKey(), figures(each.getKey(), each.getValue())))
                        .sorted(inTime)
                        .toList());
    }

    private static LocalDate begin(Series series) {
        Stream<@Nullable LocalDate> days = series.figures().stream().map(Figure::first);
        return days.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    }

    private List<Figure> figures(SeriesKey series, Map<String, Tally> byPeriod) {
        List<Figure> figures = new ArrayList<>();
        String before = "";
        Tally last = null;
        for (Map.Entry<String, Tally> each : byPeriod.entrySet()) {
            Tally tally = each.getValue();
            Change change = last == null ? null : change(before, last, tally, series.scale());
            figures.add(figure(each.getKey(), tally, series.scale(), change));
            if (tally.answers() > 0) {
                before = each.getKey();
                last = tally;
            }
        }
        return figures;
    }

    private @Nullable Change change(String since, Tally before, Tally now, AnswerScale scale) {
        return KpiDefinition.enough(before.answers()) && KpiDefinition.enough(now.answers())
                ? new Change(
                        since,
                        definition.value(now, scale).value()
                                - definition.value(before, scale).value(),
                        definition.chance(now, before, scale))
                : null;
    }

    private Figure figure(String period, Tally tally, AnswerScale scale, @Nullable Change change) {
        boolean any = tally.answers() > 0;
        boolean agreeing = any && definition.kind() == KpiKind.CES;
        return new Figure(
                period,
                tally.first(),
                tally.last(),
                tally.answers(),
                tally.high(),
                tally.low(),
                tally.blanks(),
                tally.refusals(),
                tally.beyondScale(),
                any ? definition.value(tally, scale) : null,
                agreeing ? Statistics.share(tally.high(), tally.answers()) : null,
                change);
    }
}
