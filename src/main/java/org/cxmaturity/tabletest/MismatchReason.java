package org.cxmaturity.tabletest;

import org.cxmaturity.explanation.ReasonNode;
import org.cxmaturity.tables.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A reason why a result is not as expected, in the trace's own words.
 *
 * @param tree what led there, or null
 * @param row a row, its cells held against the nearest facts, or null
 */
public record MismatchReason(
        String text, @Nullable ReasonNode tree, @Nullable SheetRow row) {
    static MismatchReason of(String text) {
        return new MismatchReason(text, null, null);
    }

    static MismatchReason of(ReasonNode tree) {
        return new MismatchReason(tree.text(), tree, tree.row());
    }
}
