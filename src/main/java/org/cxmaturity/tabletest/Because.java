package org.cxmaturity.tabletest;

import org.cxmaturity.explanation.Node;
import org.cxmaturity.tables.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A reason why a result is not as expected, in the trace's own words.
 *
 * @param tree what led there, or null
 * @param row a row, its cells held against the nearest facts, or null
 */
public record Because(
        String text, @Nullable Node tree, @Nullable SheetRow row) {
    static Because of(String text) {
        return new Because(text, null, null);
    }

    static Because of(Node tree) {
        return new Because(tree.text(), tree, tree.row());
    }
}
