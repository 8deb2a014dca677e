package org.cxmaturity.publishing.blocks;

import java.util.List;
import java.util.Locale;
import org.cxmaturity.publishing.charts.Chart;
import org.cxmaturity.publishing.charts.Drawing;
import org.cxmaturity.publishing.charts.HeatMap;
import org.cxmaturity.publishing.charts.PlanChart;
import org.cxmaturity.publishing.charts.StageLadder;
import org.cxmaturity.publishing.charts.StageLadder.Ladder;
import org.jspecify.annotations.Nullable;

/** What a section is made of. */
public sealed interface Block
        permits Block.Paragraph, Block.Bullets, Block.Terms, Block.KeyFigures, Block.Callout, Block.Figure, Table {
    /** What kind of block it is, in a word: {@code paragraph}, {@code table}. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** A paragraph. */
    record Paragraph(Text text) implements Block {}

    /** A list whose items are of one rank. */
    record Bullets(List<Text> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** Terms and what stands for each, such as a label and its value. */
    record Terms(List<Term> terms) implements Block {
        public Terms {
            terms = List.copyOf(terms);
        }
    }

    /** A term and what stands for it. */
    record Term(String term, Text meaning) {}

    /** A few numbers that tell the most, side by side. */
    record KeyFigures(List<KeyFigure> figures) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /** A number, or what stands for one, and what it counts. */
    record KeyFigure(String value, String label) {}

    /** What must not be overlooked. */
    record Callout(Text text) implements Block {}

    /**
     * A chart.
     *
     * @param caption what it is a chart of
     * @param words what it says, so that nobody needs to see it
     */
    record Figure(String caption, Chart chart, String words) implements Block {
        public Drawing drawing() {
            return chart.drawing();
        }

        /** What stands under it: what it says, unless every letter of that stands in the chart itself. */
        public String below() {
            return chart instanceof PlanChart.Bars ? "" : words;
        }

        /** Its drawing for narrow screens, or null where that is the same. */
        public @Nullable Drawing narrow() {
            return chart instanceof HeatMap ? chart.narrow() : null;
        }

        /** The ladders that it shows, for screens too narrow for the drawing; none where it shows something else. */
        public List<Ladder> ladders() {
            return chart instanceof StageLadder stages ? stages.ladders() : List.of();
        }
    }
}
