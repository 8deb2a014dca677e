package org.cxmaturity.responses;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * KPIs from raw responses.
 *
 * @param by how long periods are; null where all time is one
 * @param dated whether the days of responses were read
 * @param segments all responses together first, then each segment
 * @param beyond answers beyond their scale, by answer
 * @param otherBeyond how many more such answers there are than {@code beyond} shows
 * @param undated responses without a day, which stand in no figure
 */
public record KpiResult(
        KpiDefinition definition,
        @Nullable PeriodLength by,
        boolean dated,
        List<ReadFile> files,
        List<Segment> segments,
        List<Beyond> beyond,
        long otherBeyond,
        long undated) {
    public KpiResult {
        files = List.copyOf(files);
        segments = List.copyOf(segments);
        beyond = List.copyOf(beyond);
    }

    /**
     * A part of the customers.
     *
     * @param name null for all of them together
     * @param series in the order of time; values of one are not compared with those of another
     */
    public record Segment(@Nullable String name, List<Series> series) {
        public Segment {
            series = List.copyOf(series);
        }
    }

    /**
     * Values that are comparable.
     *
     * @param figures by period, in the order of time
     */
    public record Series(SeriesKey key, List<Figure> figures) {
        public Series {
            figures = List.copyOf(figures);
        }
    }

    /**
     * The value of a period.
     *
     * @param period empty where all time is one
     * @param first the day of the first response; null where days were not read
     * @param last the day of the last one
     * @param answers how many answers on the scale it is made of
     * @param high how many of them are promoters, satisfied, agreeing or kept
     * @param low how many of them are detractors
     * @param beyond how many answers lie beyond the scale; not among the answers, as are the next two
     * @param value null where there are no answers
     * @param agreeing for CES, the share that agrees
     * @param change against the period before; null for the first, and where either has too few answers for a test
     */
    public record Figure(
            String period,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            long answers,
            long high,
            long low,
            long blank,
            long declined,
            long beyond,
            @Nullable Estimate value,
            @Nullable Estimate agreeing,
            @Nullable Change change) {}
}
