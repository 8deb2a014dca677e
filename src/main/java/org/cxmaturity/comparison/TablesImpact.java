package org.cxmaturity.comparison;

import java.util.List;
import org.cxmaturity.comparison.EditionResult.Seat;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Problem;

/**
 * What a new edition of the tables does to organisations that were assessed by an old one.
 *
 * @param before the rule base of the old edition
 * @param after the rule base of the new edition
 * @param matrices how many went from which stage to which, by model
 * @param actions those whose recommendation differs for anybody, what moves most first
 * @param causes the changes that moved somebody to another stage, what moved most first
 * @param flips every organisation that stands on another stage, in the order of the profiles
 */
public record TablesImpact(
        EditionDifference difference,
        RuleBaseId before,
        RuleBaseId after,
        Counts counts,
        List<Matrix> matrices,
        List<Moves> actions,
        List<Share> causes,
        List<Flip> flips,
        List<Problem> problems) {
    public TablesImpact {
        matrices = List.copyOf(matrices);
        actions = List.copyOf(actions);
        causes = List.copyOf(causes);
        flips = List.copyOf(flips);
        problems = List.copyOf(problems);
    }

    /**
     * How many profiles.
     *
     * @param assessed under both editions
     * @param refused with problems
     * @param flipped on another stage in one model or more
     * @param reordered on the same stages, with other actions or other ranks
     */
    public record Counts(int assessed, int refused, int flipped, int reordered) {
        /** Those for which neither stages nor actions differ. */
        public int same() {
            return assessed - flipped - reordered;
        }
    }

    /** A stage of a model, or the ground before its first. */
    public record Label(Seat seat, String name) {}

    /**
     * How many went from which stage to which in a model.
     *
     * @param labels lowest first, for rows (from) and columns (to) alike
     * @param counts row by row
     */
    public record Matrix(String model, String name, List<Label> labels, List<List<Integer>> counts) {
        /** How many stand on another stage. */
        public int flipped() {
            int flipped = 0;
            for (int from = 0; from < counts.size(); from++) {
                for (int to = 0; to < counts.size(); to++) {
                    flipped += from == to ? 0 : counts.get(from).get(to);
                }
            }
            return flipped;
        }
    }

    /**
     * What becomes of an action.
     *
     * @param before for how many it was recommended
     * @param after for how many it is
     * @param appears for how many it is and was not
     * @param disappears for how many it was and is not
     * @param earlier for how many it has a better rank
     * @param later for how many it has a worse rank
     * @param most the largest move, in ranks; negative towards the first
     */
    public record Moves(
            String action,
            String title,
            int before,
            int after,
            int appears,
            int disappears,
            int earlier,
            int later,
            int most) {
        /** For how many anything differs. */
        public int all() {
            return appears + disappears + earlier + later;
        }
    }

    /**
     * How much a change moved.
     *
     * @param alone how many flips it causes by itself
     * @param together how many it causes together with others only
     */
    public record Share(TableChange change, int alone, int together) {}

    /**
     * An organisation that stands on another stage of a model.
     *
     * @param place where its profile stands
     */
    public record Flip(
            String place, String organisation, String name, String model, Label from, Label to, Cause cause) {}
}
