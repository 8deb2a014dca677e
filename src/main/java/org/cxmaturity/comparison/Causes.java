package org.cxmaturity.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxmaturity.comparison.EditionResult.Seat;
import org.cxmaturity.tables.Row;
import org.jspecify.annotations.Nullable;

/**
 * Finds which changes moved an organisation to another stage. Changes of rows that a rule went by are tried first, each undone
 * alone; where none of them is enough, groups of them, the smallest first; changes of other rows only where those are not
 * enough. Nothing is called a cause that was not tried.
 */
public final class Causes {
    /** How many groups are tried one by one before the search takes all and leaves out what is not needed. */
    private static final int MOST_GROUPS = 300;

    private final List<TableChange> changes;
    private final List<Integer> all;

    /** Of these changes. */
    public Causes(List<TableChange> changes) {
        this.changes = List.copyOf(changes);
        this.all = IntStream.range(0, changes.size())
                .filter(at -> changes.get(at).read())
                .boxed()
                .toList();
    }

    /** Assesses the organisation with some of the changes undone, by their numbers; null where the tables would not fit together. */
    public interface Trial {
        /** The position then. */
        @Nullable
        EditionResult without(SortedSet<Integer> undone);
    }

    /** What moved the organisation in that model. */
    public Cause of(String model, EditionResult before, EditionResult after, Trial trial) {
        Seat seat = before.seats().get(model);
        Predicate<SortedSet<Integer>> undoes = undone -> {
            EditionResult then = trial.without(undone);
            return then != null && java.util.Objects.equals(seat, then.seats().get(model));
        };
        List<Integer> seen =
                all.stream().filter(at -> went(changes.get(at), before, after)).toList();
        Cause alone = alone(seen, undoes);
        if (alone != null) {
            return alone;
        }
        if (!seen.isEmpty() && undoes.test(new TreeSet<>(seen))) {
            return group(seen, undoes);
        }
        List<Integer> unseen = all.stream().filter(at -> !seen.contains(at)).toList();
        Cause hidden = unseen.size() > MOST_GROUPS ? null : alone(unseen, undoes);
        return hidden == null ? group(all, undoes) : hidden;
    }

    private static boolean went(TableChange change, EditionResult before, EditionResult after) {
        return holds(before, change.was()) || holds(after, change.is());
    }

    private static boolean holds(EditionResult position, @Nullable Row row) {
        return row != null && position.rows().get().contains(row);
    }

    private @Nullable Cause alone(List<Integer> candidates, Predicate<SortedSet<Integer>> undoes) {
        List<TableChange> found = candidates.stream()
                .filter(at -> undoes.test(new TreeSet<>(List.of(at))))
                .map(changes::get)
                .toList();
        return found.isEmpty() ? null : new Cause(found, false);
    }

    /** The smallest group; where there are too many to try, one of which nothing can be left out. */
    private Cause group(List<Integer> candidates, Predicate<SortedSet<Integer>> undoes) {
        int tried = 0;
        for (int size = 2; size < candidates.size(); size++) {
            List<SortedSet<Integer>> groups = groups(candidates, size, MOST_GROUPS - tried);
            if (groups.isEmpty()) {
                return leavingOut(candidates, undoes);
            }
            tried += groups.size();
            for (SortedSet<Integer> group : groups) {
                if (undoes.test(group)) {
                    return together(group);
                }
            }
        }
        return together(new TreeSet<>(candidates));
    }

    /** All groups of that size, or none where there are more than {@code most}. */
    private static List<SortedSet<Integer>> groups(List<Integer> candidates, int size, int most) {
        List<SortedSet<Integer>> groups = new ArrayList<>();
        return collect(candidates, 0, size, new TreeSet<>(), groups, most) ? groups : List.of();
    }

    private static boolean collect(
            List<Integer> candidates,
            int from,
            int left,
            TreeSet<Integer> chosen,
            List<SortedSet<Integer>> groups,
            int most) {
        if (left == 0) {
            groups.add(new TreeSet<>(chosen));
            return groups.size() <= most;
        }
        for (int at = from; at <= candidates.size() - left; at++) {
            chosen.add(candidates.get(at));
            boolean room = collect(candidates, at + 1, left - 1, chosen, groups, most);
            chosen.remove(candidates.get(at));
            if (!room) {
                return false;
            }
        }
        return true;
    }

    private Cause leavingOut(List<Integer> candidates, Predicate<SortedSet<Integer>> undoes) {
        TreeSet<Integer> needed = new TreeSet<>(candidates);
        for (Integer candidate : candidates) {
            needed.remove(candidate);
            if (!undoes.test(needed)) {
                needed.add(candidate);
            }
        }
        return together(needed);
    }

    private Cause together(SortedSet<Integer> group) {
        return new Cause(group.stream().map(changes::get).collect(Collectors.toList()), group.size() > 1);
    }
}
