package org.cxmaturity.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxmaturity.comparison.TablesImpact.Counts;
import org.cxmaturity.comparison.TablesImpact.Flip;
import org.cxmaturity.comparison.TablesImpact.Share;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Problem;

/**
 * Counts what a new edition does to one organisation after another, from any number of threads. What it keeps does not grow with
 * their number, but for the flips themselves and a bounded number of problems.
 */
public final class ImpactTally {
    private static final int MOST_PROBLEMS = 1_000;

    private record Numbered<T>(long number, T value) {}

    private final SharedModels ladders;
    private final Causes causes;
    private final ActionRankChanges ranks;
    private final List<Numbered<Flip>> flips = new ArrayList<>();
    private final List<Numbered<Problem>> problems = new ArrayList<>();
    private int assessed;
    private int refused;
    private int flipped;
    private int reordered;

    /** Of these changes, and with these names. */
    public ImpactTally(List<TableChange> changes, SharedModels ladders, Map<String, String> titles) {
        this.causes = new Causes(changes);
        this.ladders = ladders;
        this.ranks = new ActionRankChanges(titles);
    }

    /** Takes in a profile that was refused. */
    public synchronized void refuse(long number, List<Problem> found) {
        refused++;
        found.stream()
                .limit(MOST_PROBLEMS - problems.size())
                .forEach(problem -> problems.add(new Numbered<>(number, problem)));
    }

    /**
     * Takes in an organisation.
     *
     * @param number its place among the profiles
     * @param place where its profile stands
     * @param trial assesses it again with changes undone; asked where it flips only
     */
    public void add(
            long number,
            String place,
            Organisation about,
            EditionResult before,
            EditionResult after,
            Causes.Trial trial) {
        List<Flip> own = new ArrayList<>();
        for (String model : ladders.models()) {
            if (!SharedModels.seat(model, before).equals(SharedModels.seat(model, after))) {
                own.add(new Flip(
                        place,
                        about.id(),
                        about.name(),
                        model,
                        ladders.label(model, before),
                        ladders.label(model, after),
                        causes.of(model, before, after, trial)));
            }
        }
        count(number, own, before, after);
    }

    private synchronized void count(long number, List<Flip> own, EditionResult before, EditionResult after) {
        assessed++;
        own.forEach(flip -> flips.add(new Numbered<>(number, flip)));
        ladders.count(before, after);
        ranks.count(before.actions(), after.actions());
        if (!own.isEmpty()) {
            flipped++;
        } else if (!before.actions().equals(after.actions())) {
            reordered++;
        }
    }

    /** All of it. */
    public synchronized TablesImpact impact(EditionDifference difference, RuleBaseId before, RuleBaseId after) {
        List<Flip> inOrder = inOrder(flips);
        return new TablesImpact(
                difference,
                before,
                after,
                new Counts(assessed, refused, flipped, reordered),
                ladders.matrices(),
                ranks.moves(),
                shares(difference.changes(), inOrder),
                inOrder,
                inOrder(problems));
    }

    private static <T> List<T> inOrder(List<Numbered<T>> numbered) {
        return numbered.stream()
                .sorted(Comparator.comparingLong(Numbered::number))
                .map(Numbered::value)
                .toList();
    }

    private static List<Share> shares(List<TableChange> changes, List<Flip> flips) {
        Map<TableChange, int[]> counts = new IdentityHashMap<>();
        for (Flip flip : flips) {
            for (TableChange change : flip.cause().changes()) {
                counts.computeIfAbsent(change, any -> new int[2])[flip.cause().together() ? 1 : 0]++;
            }
        }
        Map<Integer, List<Share>> byCount = new TreeMap<>(Comparator.reverseOrder());
        for (TableChange change : changes) {
            int[] count = counts.get(change);
            if (count != null) {
                byCount.computeIfAbsent(count[0] + count[1], any -> new ArrayList<>())
                        .add(new Share(change, count[0], count[1]));
            }
        }
        return byCount.values().stream().flatMap(List::stream).toList();
    }
}
