package org.cxmaturity.assessment;

import java.util.List;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Fact;
import org.cxmaturity.tables.Row;
import org.jspecify.annotations.Nullable;

/**
 * One firing, as it happened.
 *
 * @param row the row the rule went by (its variable {@code $row}), or null
 * @param facts the facts matched, collected ones included
 * @param rows every row matched, {@code row} included
 * @param absence what the rule says is not there, or null
 */
record RuleFiring(
        String rule,
        String id,
        @Nullable Row row,
        List<Fact> facts,
        List<Row> rows,
        @Nullable String absence,
        Derived concluded) {}
