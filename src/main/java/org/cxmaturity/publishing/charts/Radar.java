package org.cxmaturity.publishing.charts;

import java.util.List;

/**
 * Scores around a centre, held against what is aimed at.
 *
 * @param axes {@link #FEWEST} at least
 * @param top the highest score there can be
 * @param score what the scores are
 * @param aim what they are held against; empty where there is nothing to aim at
 */
public record Radar(List<Axis> axes, int top, String score, String aim) implements Chart {
    /** Fewer axes make no figure. */
    public static final int FEWEST = 3;

    public Radar {
        axes = List.copyOf(axes);
    }

    /**
     * An axis.
     *
     * @param score from the centre; 0 where nothing is known
     * @param known whether anything is known
     * @param aim what is aimed at
     * @param value the score in words
     */
    public record Axis(String name, double score, boolean known, double aim, String value) {}

    /** The radar of these scores. */
    public static Radar of(List<Axis> axes, int top, String score, String aim) {
        return new Radar(axes, top, score, aim);
    }

    /** Whether there is something to aim at. */
    public boolean aims() {
        return !aim.isEmpty();
    }

    @Override
    public Drawing drawing() {
        return RadarDrawing.of(this);
    }
}
