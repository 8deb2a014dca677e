package org.cxmaturity.publishing.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan by quarters: bars for actions, or the stage after each quarter and how much of the means each takes. */
public sealed interface PlanChart extends Chart {
    /**
     * An action.
     *
     * @param start its first quarter, from 1
     * @param end its last
     * @param wanted whether the target asks for it
     */
    record Bar(String name, int start, int end, boolean wanted) {}

    /**
     * The stage from a quarter's end on.
     *
     * @param quarter from 1; 0 for the stage at the beginning
     */
    record Mark(int quarter, String stage) {}

    /**
     * What each quarter takes of something.
     *
     * @param values by quarter
     * @param labels the same in few letters
     * @param limit what there is, or null
     * @param limitLabel the same in words
     */
    record Meter(
            String name,
            List<Long> values,
            List<String> labels,
            @Nullable Long limit,
            String limitLabel) {
        public Meter {
            values = List.copyOf(values);
            labels = List.copyOf(labels);
        }
    }

    /**
     * What runs when.
     *
     * @param quarters their names, one at least
     * @param wanted what a dark bar stands for
     * @param other what a light bar stands for
     */
    record Bars(List<String> quarters, List<Bar> bars, String wanted, String other) implements PlanChart {
        public Bars {
            quarters = List.copyOf(quarters);
            bars = List.copyOf(bars);
        }

        @Override
        public Drawing drawing() {
            return PlanDrawing.of(this);
        }
    }

    /**
     * Where it leads, and what it takes.
     *
     * @param quarters their names, one at least
     * @param stages the stage at the beginning and each that is reached
     */
    record Course(List<String> quarters, String model, List<Mark> stages, List<Meter> meters) implements PlanChart {
        public Course {
            quarters = List.copyOf(quarters);
            stages = List.copyOf(stages);
            meters = List.copyOf(meters);
        }

        @Override
        public Drawing drawing() {
            return PlanDrawing.of(this);
        }
    }

    /** What runs when. */
    static Bars bars(List<String> quarters, List<Bar> bars, String wanted, String other) {
        return new Bars(quarters, bars, wanted, other);
    }

    /** Where it leads, and what it takes. */
    static Course course(List<String> quarters, String model, List<Mark> stages, List<Meter> meters) {
        return new Course(quarters, model, stages, meters);
    }
}
