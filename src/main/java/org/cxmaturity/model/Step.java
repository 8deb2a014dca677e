package org.cxmaturity.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule that fired, with the facts themselves; the trace of a result names them by key.
 *
 * @param row the table row it went by, or null
 * @param facts the facts matched, collected ones included, in the order of the rule's patterns
 * @param rows every other row matched
 * @param absence what the rule says is not there, or null
 */
public record Step(
        String rule,
        String id,
        @Nullable RowRef row,
        List<Fact> facts,
        List<RowRef> rows,
        @Nullable String absence,
        Derived concluded) {
    public Step {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
    }
}
