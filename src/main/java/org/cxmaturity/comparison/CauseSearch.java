package org.cxmaturity.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.cxmaturity.model.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * Finds which changes of facts and of tables made each result another one. Nothing is called a cause that was not tried: the new
 * assessment is run again with it undone. Where single changes undo a result, each of them is a cause; where none does, a smallest
 * group is found by delta debugging (Zeller and Hildebrandt 2002). Facts and tables are looked through apart as long as one of them
 * suffices, and together where it takes both.
 */
public final class CauseSearch {
    /** How many changes of one kind are tried one by one. */
    private static final int MOST_SINGLE = 100;

    private final List<FactChange> facts;
    private final List<TableChange> tables;
    private final Trial trial;
    private final int most;
    private final BitSet seen;
    private final Map<BitSet, BitSet> tried = new HashMap<>();
    private boolean ended;

    /** Assesses the new facts by the new tables, with some of both put back as they were. */
    public interface Trial {
        /**
         * The result; null where such facts, or such tables, would not fit together.
         *
         * @param facts the numbers of the facts put back
         * @param tables the numbers of the table changes undone
         */
        @Nullable
        Assessment without(BitSet facts, BitSet tables);
    }

    /**
     * A search among these changes.
     *
     * @param results both assessments: what their traces name is tried before what they do not
     * @param most how many assessments may be run; what is not found by then is left as it is
     */
    public CauseSearch(
            List<FactChange> facts, List<TableChange> tables, List<Assessment> results, Trial trial, int most) {
        this.facts = List.copyOf(facts);
        this.tables = List.copyOf(tables);
        this.trial = trial;
        this.most = most;
        this.seen = new NamedInTraces(results).of(this.facts, this.tables);
    }

    /** Each of these changes with what made it. */
    public List<ExplainedChange> explain(List<ResultChange> changes) {
        List<ExplainedChange> explained = new ArrayList<>();
        for (int at = 0; at < changes.size(); at++) {
            explained.add(explain(changes, at));
        }
        return explained;
    }

    private ExplainedChange explain(List<ResultChange> changes, int at) {
        ResultChange change = changes.get(at);
        if (change.origin() == ResultChange.Origin.UNKNOWN) {
            return new ExplainedChange(change, List.of(), true);
        }
        ended = false;
        Predicate<BitSet> undoes = undone -> undone(changes, undone).get(at);
        List<BitSet> causes = new ArrayList<>();
        int all = facts.size() + tables.size();
        for (BitSet side : List.of(range(0, facts.size()), range(facts.size(), all))) {
            if (!side.isEmpty() && undoes.test(side)) {
                causes.addAll(among(side, undoes));
            }
        }
        if (causes.isEmpty() && undoes.test(range(0, all))) {
            causes.addAll(among(range(0, all), undoes));
        }
        return new ExplainedChange(change, causes.stream().map(this::cause).toList(), !ended);
    }

    /** The causes among changes that together suffice. */
    private List<BitSet> among(BitSet enough, Predicate<BitSet> undoes) {
        BitSet named = (BitSet) enough.clone();
        named.and(seen);
        BitSet pool = !named.isEmpty() && undoes.test(named) ? named : enough;
        List<BitSet> alone = pool.cardinality() > MOST_SINGLE
                ? List.of()
                : pool.stream()
                        .mapToObj(each -> range(each, each + 1))
                        .filter(undoes)
                        .toList();
        return alone.isEmpty() ? List.of(SmallestGroup.of(pool, undoes)) : alone;
    }

    private ChangeCause cause(BitSet group) {
        return new ChangeCause(
                facts(group).stream().mapToObj(facts::get).toList(),
                tables(group).stream().mapToObj(tables::get).toList());
    }

    private BitSet facts(BitSet group) {
        return group.get(0, facts.size());
    }

    private BitSet tables(BitSet group) {
        return group.get(facts.size(), facts.size() + tables.size());
    }

    private static BitSet range(int from, int to) {
        BitSet range = new BitSet();
        range.set(from, to);
        return range;
    }

    /** Which results say what they said before with those changes undone; none where there is no more time to try. */
    private BitSet undone(List<ResultChange> changes, BitSet undone) {
        BitSet known = tried.get(undone);
        if (known != null) {
            return known;
        }
        if (tried.size() >= most) {
            ended = true;
            return new BitSet();
        }
        BitSet same = new BitSet();
        Assessment result = trial.without(facts(undone), tables(undone));
        if (result != null) {
            SaidBefore before = new SaidBefore(result);
            IntStream.range(0, changes.size())
                    .filter(each -> before.says(changes.get(each)))
                    .forEach(same::set);
        }
        tried.put((BitSet) undone.clone(), same);
        return same;
    }

    /** A result that was tried. */
    private static final class SaidBefore {
        private final Assessment result;
        private final Map<ResultChange.Kind, Map<String, StatedResults.Said>> said = new HashMap<>();

        SaidBefore(Assessment result) {
            this.result = result;
        }

        boolean says(ResultChange change) {
            StatedResults.Said now = said.computeIfAbsent(change.kind(), kind -> StatedResults.of(kind, result))
                    .get(change.id());
            return Objects.equals(now == null ? null : now.value(), change.before());
        }
    }
}
