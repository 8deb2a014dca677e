package org.cxmaturity.publishing.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Levels in groups: how many steps of its scale each thing has, and how many it is to have.
 *
 * @param now what the key calls the steps of today
 * @param aim what it calls those to come; empty where nothing has to rise
 * @param unknown what it calls things of which nothing is known
 */
public record HeatMap(List<Group> groups, String now, String aim, String unknown) implements Chart {
    private static final int ON_PAPER = 2;
    private static final int ON_SLIDES = 3;

    public HeatMap {
        groups = List.copyOf(groups);
    }

    /** Things that belong together. */
    public record Group(String name, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A thing.
     *
     * @param level its steps today; null where they are not known
     * @param aim the steps that it is to have; no more than today's where it need not rise
     * @param of its scale's highest step
     */
    public record Row(String name, @Nullable Integer level, int aim, int of) {}

    /** The highest step of all scales. */
    int steps() {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .mapToInt(Row::of)
                .max()
                .orElse(1);
    }

    @Override
    public Drawing drawing() {
        return HeatMapDrawing.of(this, ON_PAPER);
    }

    @Override
    public Drawing wide() {
        return HeatMapDrawing.of(this, ON_SLIDES);
    }

    @Override
    public Drawing narrow() {
        return HeatMapDrawing.of(this, 1);
    }
}
