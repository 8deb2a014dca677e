package org.cxmaturity.service.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cxmaturity.comparison.Edition;
import org.cxmaturity.comparison.RowsWithoutChanges;
import org.cxmaturity.comparison.TableChange;
import org.cxmaturity.lookup.RowIndex;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.tablecheck.ConsistentRows;
import org.cxmaturity.tables.Row;

/** The new edition's rule base with some changes undone. Keeps those asked for last: many organisations ask for the same. */
public final class RuleBasesWithoutChanges {
    private static final int MOST_KEPT = 1_000;

    private final Edition edition;
    private final RuleBase ruleBase;
    private final RowIndex index;
    private final List<TableChange> changes;
    private final Map<SortedSet<Integer>, Optional<RuleBase>> kept = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * The edition without some of its changes.
     *
     * @param ruleBase the rules with its rows
     */
    public RuleBasesWithoutChanges(Edition edition, RuleBase ruleBase, List<TableChange> changes) {
        this.edition = edition;
        this.ruleBase = ruleBase;
        this.index = new RowIndex(edition.read().rows());
        this.changes = List.copyOf(changes);
    }

    /** The rule base without these changes, by their numbers; nothing where such tables would be refused. */
    public synchronized Optional<RuleBase> without(SortedSet<Integer> undone) {
        Optional<RuleBase> known = kept.get(undone);
        if (known != null) {
            return known;
        }
        Optional<RuleBase> made = made(undone);
        kept.put(new TreeSet<>(undone), made);
        if (kept.size() > MOST_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return made;
    }

    private Optional<RuleBase> made(SortedSet<Integer> undone) {
        Map<Class<? extends Row>, List<Row>> touched = RowsWithoutChanges.rows(
                edition, undone.stream().map(changes::get).toList());
        Map<Class<? extends Row>, List<Row>> rows =
                new LinkedHashMap<>(edition.read().rows());
        rows.putAll(touched);
        return ConsistentRows.sound(rows)
                ? Optional.of(new RuleBase(ruleBase.compiled(), index.with(touched), ruleBase.digest(), Map.of()))
                : Optional.empty();
    }
}
