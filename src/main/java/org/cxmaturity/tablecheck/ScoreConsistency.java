package org.cxmaturity.tablecheck;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cxmaturity.model.Placing;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.DimensionRow;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.ScaleRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.StageRow;

/** Scales of answers, the tree of dimensions, and models that place organisations by a score. */
final class ScoreConsistency {
    private static final int DECIMALS = 2;

    private ScoreConsistency() {}

    /** What a scale offers, and what it is worth. */
    static void scales(RowProblems problems) {
        for (ScaleRow row : problems.rows(ScaleRow.class)) {
            List<Integer> offered = row.levels();
            if (row.worth0() == null) {
                problems.add(row, "worth0", "none", "a number: what is not known counts as the answer 0");
            }
            if (offered.size() < 2) {
                problems.add(
                        row,
                        "id",
                        offered.size() + (offered.size() == 1 ? " answer" : " answers"),
                        "two answers at least");
            }
            BigDecimal below = BigDecimal.ZERO;
            for (int level = 0; level < row.worths().size(); level++) {
                BigDecimal worth = row.worths().get(level);
                String called = row.names().get(level);
                if (worth == null != (called == null)) {
                    problems.add(
                            row,
                            (worth == null ? "worth" : "called") + level,
                            "none",
                            worth == null
                                    ? "a number, as the answer " + level + " has a name"
                                    : "a name, as the answer " + level + " is worth something");
                }
                below = worth == null ? below : worth(problems, row, level, worth, below);
            }
            if (row.outOf().compareTo(below) < 0 || tooFine(row.outOf())) {
                problems.add(
                        row,
                        "outOf",
                        row.outOf().toPlainString(),
                        below.toPlainString()
                                + " at least, as the best answer is worth that, with two decimals at most");
            }
        }
    }

    private static BigDecimal worth(RowProblems problems, ScaleRow row, int level, BigDecimal worth, BigDecimal below) {
        if (tooFine(worth)) {
            problems.add(row, "worth" + level, worth.toPlainString(), "a number with two decimals at most");
        }
        if (worth.compareTo(below) < 0) {
            problems.add(
                    row,
                    "worth" + level,
                    worth.toPlainString(),
                    below.toPlainString() + " or more: no answer is worth less than a lower one");
        }
        return worth.max(below);
    }

    private static boolean tooFine(BigDecimal number) {
        return number.stripTrailingZeros().scale() > DECIMALS;
    }

    /** An answer that a scale offers has its words, and no other one has. */
    static void answers(RowProblems problems) {
        OfferedLevels offers = OfferedLevels.of(problems.rows(CapabilityRow.class), problems.rows(ScaleRow.class));
        for (CapabilityRow row : problems.rows(CapabilityRow.class)) {
            ScaleRow scale = offers.scale(row.id());
            for (int level = 0; scale != null && level < row.meanings().size(); level++) {
                boolean offered = scale.offers(level);
                if (offered == (row.meanings().get(level) == null)) {
                    problems.add(
                            row,
                            "answer" + level,
                            offered ? "none" : "words",
                            offered
                                    ? "what this answer means, as the scale " + scale.id() + " offers it"
                                    : "none, as the scale " + scale.id() + " does not offer the answer " + level);
                }
            }
        }
    }

    /** No dimension is a part of itself, by whatever way. */
    static void tree(RowProblems problems) {
        Map<String, String> parents = new HashMap<>();
        for (DimensionRow row : problems.rows(DimensionRow.class)) {
            if (row.parent() != null) {
                parents.put(row.id(), row.parent());
            }
        }
        for (DimensionRow row : problems.rows(DimensionRow.class)) {
            Set<String> seen = new HashSet<>();
            String at = row.id();
            while (at != null && seen.add(at)) {
                at = parents.get(at);
            }
            if (at != null && at.equals(row.id())) {
                problems.add(
                        row, "parent", row.parent() + ", which is a part of " + row.id(), "a dimension that is not");
            }
        }
    }

    /** What a model that places by score needs, and what one that does not has no use for. */
    static void models(RowProblems problems) {
        List<ModelRow> models = problems.rows(ModelRow.class);
        if (!models.isEmpty() && models.stream().noneMatch(ModelRow::byDefault)) {
            problems.add(models.get(0), "byDefault", "no in every row", "yes for a model at least");
        }
        Set<String> scored = new HashSet<>();
        for (ModelRow row : models) {
            boolean score = row.placing() == Placing.SCORE;
            if (score) {
                scored.add(row.id());
            }
            if (score == (row.root() == null)) {
                problems.add(
                        row,
                        "root",
                        Objects.requireNonNullElse(row.root(), "none"),
                        score
                                ? "the dimension whose score places an organisation"
                                : "none, as stages do not go by SCORE");
            }
            thresholds(problems, row, score);
        }
        problems.rows(StageCriterionRow.class).stream()
                .filter(row -> scored.contains(row.model()))
                .forEach(row -> problems.add(
                        row, "model", row.model() + ", whose stages go by SCORE", "a model whose stages are GATED"));
    }

    private static void thresholds(RowProblems problems, ModelRow model, boolean score) {
        List<StageRow> stages = problems.rows(StageRow.class).stream()
                .filter(row -> row.model().equals(model.id()))
                .sorted(Comparator.comparingInt(StageRow::order))
                .toList();
        BigDecimal below = BigDecimal.ZERO;
        for (StageRow row : stages) {
            BigDecimal threshold = row.threshold();
            if (threshold == null) {
                if (score && row.order() > 1) {
                    problems.add(row, "threshold", "none", "the score from which the stage is reached");
                }
            } else if (!score) {
                problems.add(row, "threshold", threshold.toPlainString(), "none, as " + model.id() + " is GATED");
            } else if (row.order() > 1 && threshold.compareTo(below) <= 0) {
                problems.add(
                        row,
                        "threshold",
                        threshold.toPlainString(),
                        "more than " + below.toPlainString() + ", which the stage below asks");
            }
            below = threshold == null ? below : threshold;
        }
    }
}
