package org.cxmaturity.questions;

import java.util.List;
import org.cxmaturity.model.Impact;
import org.jspecify.annotations.Nullable;

/**
 * A question of a maturity model, as somebody wrote it down.
 *
 * @param place where it stands, {@code file:line cell}; what problems name
 * @param row the row of the spreadsheet
 * @param path the dimensions it belongs to, the widest first; none where it belongs to the model itself
 * @param id its own part of the id, or null for one made of its name
 * @param answers what each answer means, the lowest first
 * @param weight in its dimension's score
 * @param ask whom to ask; null where nothing is said
 * @param evidence to expect; null where nothing is said
 * @param action what to do where the answer is low; null where nothing is said
 */
public record AskedQuestion(
        String place,
        int row,
        List<String> path,
        @Nullable String id,
        String name,
        String question,
        List<String> answers,
        int weight,
        @Nullable String ask,
        @Nullable String evidence,
        @Nullable Action action) {
    public AskedQuestion {
        path = List.copyOf(path);
        answers = List.copyOf(answers);
    }

    /** A range of whole numbers. */
    public record Range(int low, int high) {}

    /**
     * What to do where the answer is low.
     *
     * @param how what it takes; null where nothing is said
     * @param to the level it leads to; null where nothing is said
     * @param days of people, for an organisation of 100; null where nothing is said
     * @param cost in GBP; null where nothing is said
     * @param quarters it takes; null where nothing is said
     */
    public record Action(
            String title,
            @Nullable String how,
            @Nullable Integer to,
            @Nullable Impact impact,
            @Nullable Range days,
            @Nullable Range cost,
            @Nullable Integer quarters,
            @Nullable String owner,
            @Nullable String kpi) {
        /** Whether all its figures are stated. */
        public boolean figured() {
            return impact != null && days != null && cost != null && quarters != null;
        }
    }
}
