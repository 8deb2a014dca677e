package org.cxmaturity.tabletest;

import java.util.List;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.tables.ExpectationKind;

/**
 * A case that a row's own cells suggest.
 *
 * @param id the case's id
 * @param row the row it is about
 * @param fires whether the row is meant to fire
 * @param shows what it shows, in words
 * @param edits what to change in a blank profile
 * @param seen what shows whether the row fired
 */
public record SuggestedCase(String id, RowRef row, boolean fires, String shows, List<String> edits, Seen seen) {
    public SuggestedCase {
        edits = List.copyOf(edits);
    }

    /**
     * In what part of a result a row shows.
     *
     * @param about of which model, capability, finding or action
     * @param ranked whether an action's very rank matters, and not only that it is there
     */
    public record Seen(ExpectationKind kind, String about, boolean ranked) {
        static Seen stage(String model) {
            return new Seen(ExpectationKind.STAGE, model, false);
        }

        static Seen level(String capability) {
            return new Seen(ExpectationKind.LEVEL, capability, false);
        }

        static Seen finding(String id) {
            return new Seen(ExpectationKind.FINDING, id, false);
        }

        static Seen action(String id) {
            return new Seen(ExpectationKind.ACTION, id, false);
        }

        static Seen rank(String action) {
            return new Seen(ExpectationKind.ACTION, action, true);
        }
    }
}
