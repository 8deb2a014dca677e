package org.cxmaturity.publishing.charts;

import java.util.List;

/**
 * Models as ladders of stages laid on their side: where the organisation stands, and how far what is not known could move it.
 *
 * @param ladders one below the other
 */
public record StageLadder(List<Ladder> ladders) implements Chart {
    public StageLadder {
        ladders = List.copyOf(ladders);
    }

    /**
     * A model's ladder.
     *
     * @param stages names, lowest first
     * @param at the place of the present stage, from 0
     * @param attained false where even the first is not attained
     * @param lowest the lowest place that fits what is known
     * @param highest the highest
     * @param range what stands beside the range, in words; empty where it is one stage
     */
    public record Ladder(
            String title, List<String> stages, int at, boolean attained, int lowest, int highest, String range) {
        public Ladder {
            stages = List.copyOf(stages);
        }
    }

    /** The ladders, one below the other. */
    public static StageLadder of(List<Ladder> ladders) {
        return new StageLadder(ladders);
    }

    @Override
    public Drawing drawing() {
        return StageLadderDrawing.of(ladders);
    }
}
