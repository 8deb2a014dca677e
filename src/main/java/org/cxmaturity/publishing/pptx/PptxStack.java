package org.cxmaturity.publishing.pptx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.cxmaturity.publishing.LineCount;
import org.cxmaturity.publishing.SlideBox;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Bullets;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.charts.Drawing;
import org.cxmaturity.publishing.officecharts.OfficeChart;
import org.cxmaturity.speech.Speech;

/**
 * Blocks one below the other in a box, in the largest size of letters at which they have room. Charts give way first; where even the
 * smallest size is too large, lists and tables are cut.
 */
final class PptxStack {
    private static final double[] SIZES = {22, 20, 18, 16, 15, 14, 13, 12};
    private static final double CUT = 14;
    private static final double FIXED = 0.6;
    private static final double GAP = 14;
    private static final double LEAST_OF_CHART = 0.6;
    private static final double CAPTION = 18;

    private final PptxBlocks blocks;

    PptxStack(XMLSlideShow show, Theme theme, Speech speech) {
        this.blocks = new PptxBlocks(show, theme, speech);
    }

    /** Whether a block alone has room at a size. */
    boolean fits(Block block, double size, SlideBox box) {
        return needed(List.of(block), size, box) <= box.height();
    }

    void put(XSLFSlide slide, List<Block> all, SlideBox box) {
        List<Block> shown = all.stream().filter(PptxStack::says).toList();
        if (shown.isEmpty()) {
            return;
        }
        double size = size(shown, box);
        List<Double> heights = heights(shown, size, box);
        double below = 0;
        for (int block = 0; block < shown.size(); block++) {
            double left = box.height() - below;
            if (left < size * LineCount.HEIGHT) {
                blocks.more(slide, shown.size() - block, box.strip(box.height(), 0));
                return;
            }
            double height = Math.min(heights.get(block), left);
            blocks.put(slide, shown.get(block), box.strip(below, height), size);
            below += height + GAP;
        }
    }

    /** The largest at which all has room, or else at which what cannot be cut leaves room for some of what can. */
    private double size(List<Block> shown, SlideBox box) {
        List<Block> fixed = shown.stream().filter(block -> !cuttable(block)).toList();
        double last = SIZES[SIZES.length - 1];
        return Arrays.stream(SIZES)
                .filter(size -> needed(shown, size, box) <= box.height())
                .findFirst()
                .orElseGet(() -> Arrays.stream(SIZES)
                        .filter(size -> size <= CUT && needed(fixed, size, box) <= box.height() * FIXED)
                        .findFirst()
                        .orElse(last));
    }

    private static boolean says(Block block) {
        return !(block instanceof Bullets bullets && bullets.items().isEmpty());
    }

    /** The least height at a size. */
    private double needed(List<Block> all, double size, SlideBox box) {
        return GAP * (all.size() - 1)
                + LEAST_OF_CHART * whole(all, Figure.class::isInstance, size, box)
                + whole(all, block -> !(block instanceof Figure), size, box);
    }

    private List<Double> heights(List<Block> all, double size, SlideBox box) {
        double charts = whole(all, Figure.class::isInstance, size, box);
        double cuttable = whole(all, PptxStack::cuttable, size, box);
        double others = whole(all, block -> !cuttable(block) && !(block instanceof Figure), size, box);
        double room = Math.max(0, box.height() - others - GAP * (all.size() - 1));
        double lists = Math.min(cuttable, Math.max(room - LEAST_OF_CHART * charts, room / 3));
        double listShare = cuttable == 0 ? 1 : lists / cuttable;
        double chartShare = charts == 0 ? 1 : Math.min(1, (room - lists) / charts);
        List<Double> heights = new ArrayList<>();
        for (Block block : all) {
            double share = block instanceof Figure ? chartShare : cuttable(block) ? listShare : 1;
            heights.add(whole(block, size, box) * share);
        }
        return heights;
    }

    private double whole(List<Block> all, Predicate<Block> which, double size, SlideBox box) {
        return all.stream()
                .filter(which)
                .mapToDouble(block -> whole(block, size, box))
                .sum();
    }

    private double whole(Block block, double size, SlideBox box) {
        return block instanceof Figure figure ? natural(figure, box) : blocks.height(block, size, box.width());
    }

    private static boolean cuttable(Block block) {
        return block instanceof Bullets || block instanceof Table;
    }

    /** What PowerPoint charts itself fills what room there is. */
    private static double natural(Figure figure, SlideBox box) {
        Drawing wide = figure.chart().wide();
        return OfficeChart.suits(figure.chart()) ? box.height() : box.width() * wide.height() / wide.width() + CAPTION;
    }
}
