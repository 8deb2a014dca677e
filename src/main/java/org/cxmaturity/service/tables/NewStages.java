package org.cxmaturity.service.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tablespec.TemplateText;
import org.jspecify.annotations.Nullable;

/** The stages of a plan, with what a person is to say of each. */
final class NewStages {
    private static final int DECIMALS = 2;

    private NewStages() {}

    /** Stages that go by criteria. */
    static List<StageRow> gated(ModelPlan plan) {
        return rows(plan, null);
    }

    /**
     * Stages that go by a score, from evenly spaced ones: proposals, and said to be so.
     *
     * @param outOf what the score is out of
     */
    static List<StageRow> scored(ModelPlan plan, BigDecimal outOf) {
        return rows(plan, outOf);
    }

    private static List<StageRow> rows(ModelPlan plan, @Nullable BigDecimal outOf) {
        List<StageRow> stages = new ArrayList<>();
        for (String name : plan.stages()) {
            int order = stages.size() + 1;
            BigDecimal from = outOf == null || order == 1
                    ? null
                    : threshold(outOf, order, plan.stages().size());
            String id = ModelPlan.id(name);
            stages.add(new StageRow(
                    plan.model() + "." + id,
                    plan.model(),
                    id,
                    order,
                    from,
                    name,
                    null,
                    marks(order),
                    source(from, outOf)));
        }
        return stages;
    }

    private static String marks(int order) {
        return TemplateText.of(order == 1 ? "what an organisation on the floor looks like." : "what marks this stage.");
    }

    private static String source(@Nullable BigDecimal from, @Nullable BigDecimal outOf) {
        String where = "where the stage comes from.";
        return TemplateText.of(
                from == null || outOf == null
                        ? where
                        : where + " The score of " + from.toPlainString() + " of " + outOf.toPlainString()
                                + " is a proposal: the stages divide it evenly.");
    }

    private static BigDecimal threshold(BigDecimal outOf, int order, int stages) {
        return plain(outOf.multiply(BigDecimal.valueOf(order - 1L))
                .divide(BigDecimal.valueOf(stages), DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal tidy = number.stripTrailingZeros();
        return tidy.scale() < 0 ? tidy.setScale(0) : tidy;
    }
}
