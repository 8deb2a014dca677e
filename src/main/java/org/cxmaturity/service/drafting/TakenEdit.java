package org.cxmaturity.service.drafting;

import java.util.List;
import org.cxmaturity.drafting.DraftChange;
import org.jspecify.annotations.Nullable;

/**
 * What came of an edit.
 *
 * @param draft as it stands with it
 * @param number the edit's number; 0 where nothing was taken
 * @param taken what was
 * @param left what was not, because somebody has changed it in the meantime
 */
public record TakenEdit(OpenDraft draft, long number, List<DraftChange> taken, List<Left> left) {
    public TakenEdit {
        taken = List.copyOf(taken);
        left = List.copyOf(left);
    }

    /**
     * A change that was not taken.
     *
     * @param now what the cell says instead; null where the row is not there, or the change is of a row
     * @param by who changed it
     */
    public record Left(DraftChange change, @Nullable String now, String by) {}
}
