package org.cxmaturity.service.drafting;

import java.util.List;
import java.util.Map;
import org.cxmaturity.drafting.DraftChange.CellSet;
import org.cxmaturity.drafting.DraftChange.RowAdded;
import org.cxmaturity.drafting.DraftChange.RowRemoved;

/**
 * What came of a workbook that was edited elsewhere.
 *
 * @param file the workbook's name among the decision tables
 * @param since the edit after which it was taken along; 0 where it is as the draft began, or does not say
 * @param draft as it stands with it
 * @param edits what was taken and what was left, by table; tables without a change are not among them
 */
public record MergedWorkbook(String file, long since, OpenDraft draft, Map<String, TakenEdit> edits) {
    public MergedWorkbook {
        edits = Map.copyOf(edits);
    }

    /** How many cells were taken. */
    public long cells() {
        return taken(CellSet.class);
    }

    /** How many rows were added. */
    public long added() {
        return taken(RowAdded.class);
    }

    /** How many rows were taken away. */
    public long removed() {
        return taken(RowRemoved.class);
    }

    private long taken(Class<?> kind) {
        return edits.values().stream()
                .map(TakenEdit::taken)
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .count();
    }
}
