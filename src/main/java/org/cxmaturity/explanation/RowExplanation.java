package org.cxmaturity.explanation;

import java.util.List;
import org.cxmaturity.tables.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Whether a row of a table fired, for which facts, and if not, what was in the way.
 *
 * @param row the row as the analyst sees it, held against nothing
 * @param decides whether it is a row of a decision table; a row of a catalogue never fires
 * @param cited how many firings read it; of a catalogue's row, all there is to tell
 * @param fired what it fired for; empty where it did not
 * @param nearest what came nearest to it; empty where it fired, or where there is nothing to hold it against
 * @param lacking what it would be held against, and is not there; null where there is something
 */
public record RowExplanation(
        SheetRow row,
        boolean decides,
        int cited,
        List<Firing> fired,
        List<Near> nearest,
        @Nullable String lacking) {
    public RowExplanation {
        fired = List.copyOf(fired);
        nearest = List.copyOf(nearest);
    }

    /**
     * It fired.
     *
     * @param facts the facts it fired for, in words
     * @param keys their keys
     * @param places where they stand in the profile; the key of one that was concluded
     * @param concluded what followed
     * @param row the row, held against them
     */
    public record Firing(List<String> facts, List<String> keys, List<String> places, String concluded, SheetRow row) {
        public Firing {
            facts = List.copyOf(facts);
            keys = List.copyOf(keys);
            places = List.copyOf(places);
        }
    }

    /**
     * It did not fire for these facts.
     *
     * @param beside what keeps it from firing besides its cells; null where its cells alone do
     * @param row the row, held against them
     */
    public record Near(
            List<String> facts,
            List<String> keys,
            List<String> places,
            @Nullable String beside,
            SheetRow row) {
        public Near {
            facts = List.copyOf(facts);
            keys = List.copyOf(keys);
            places = List.copyOf(places);
        }
    }
}
