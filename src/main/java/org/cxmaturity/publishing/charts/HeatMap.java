package org.cxmaturity.publishing.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Levels in groups: how many steps of a scale each thing has, and how many it is to have.
 *
 * @param steps the scale's highest step
 * @param now what the key calls the steps of today
 * @param aim what it calls those to come; empty where nothing has to rise
 * @param unknown what it calls things of which nothing is known
 */
public record HeatMap(List<Group> groups, int steps, String now, String aim, String unknown) implements Chart {
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
     */
    public record Row(String name, @Nullable Integer level, int aim) {}

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
