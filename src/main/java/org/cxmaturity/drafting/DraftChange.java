package org.cxmaturity.drafting;

/** One thing that an edit does to a table, with all that it takes to undo it. */
public sealed interface DraftChange {
    /** The row it is about. */
    String row();

    /** What undoes it. */
    DraftChange reversed();

    /**
     * A cell says something else.
     *
     * @param column the name of the column
     * @param before what it said
     */
    record CellSet(String row, String column, String before, String after) implements DraftChange {
        @Override
        public DraftChange reversed() {
            return new CellSet(row, column, after, before);
        }
    }

    /**
     * A row is added.
     *
     * @param after the key of the row that it follows; empty for the first place
     * @param at how many rows stand above it: its place where the row that it followed is gone
     */
    record RowAdded(String after, int at, DraftRow added) implements DraftChange {
        @Override
        public String row() {
            return added.key();
        }

        @Override
        public DraftChange reversed() {
            return new RowRemoved(after, at, added);
        }
    }

    /**
     * A row is taken away.
     *
     * @param after the key of the row that it followed; empty where it was the first
     * @param at how many rows stood above it
     */
    record RowRemoved(String after, int at, DraftRow removed) implements DraftChange {
        @Override
        public String row() {
            return removed.key();
        }

        @Override
        public DraftChange reversed() {
            return new RowAdded(after, at, removed);
        }
    }
}
