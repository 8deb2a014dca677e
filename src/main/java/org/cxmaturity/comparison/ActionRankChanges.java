package org.cxmaturity.comparison;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxmaturity.comparison.TablesImpact.Moves;

/** What becomes of each action over many organisations. */
final class ActionRankChanges {
    private static final class Count {
        private int before;
        private int after;
        private int appears;
        private int disappears;
        private int earlier;
        private int later;
        private int most;

        private void move(int ranks) {
            earlier += ranks < 0 ? 1 : 0;
            later += ranks > 0 ? 1 : 0;
            boolean farther = Math.abs(ranks) > Math.abs(most);
            boolean asFar = Math.abs(ranks) == Math.abs(most);
            // Of two equally far moves the later rank counts: which came first depends on threads.
            most = farther || (asFar && ranks > most) ? ranks : most;
        }
    }

    private final Map<String, String> titles;
    private final Map<String, Count> counts = new TreeMap<>();

    ActionRankChanges(Map<String, String> titles) {
        this.titles = titles;
    }

    void count(List<String> before, List<String> after) {
        Map<String, Integer> was = new HashMap<>();
        for (int at = 0; at < before.size(); at++) {
            was.put(before.get(at), at);
            of(before.get(at)).before++;
        }
        for (int at = 0; at < after.size(); at++) {
            Count count = of(after.get(at));
            count.after++;
            Integer rank = was.remove(after.get(at));
            if (rank == null) {
                count.appears++;
            } else {
                count.move(at - rank);
            }
        }
        was.keySet().forEach(action -> of(action).disappears++);
    }

    private Count of(String action) {
        return counts.computeIfAbsent(action, any -> new Count());
    }

    /** The actions that move for anybody, those that move most first. */
    List<Moves> moves() {
        return counts.entrySet().stream()
                .map(entry -> moves(entry.getKey(), entry.getValue()))
                .filter(moves -> moves.all() > 0)
                .sorted(Comparator.comparingInt(Moves::all).reversed().thenComparing(Moves::action))
                .toList();
    }

    private Moves moves(String action, Count count) {
        return new Moves(
                action,
                titles.getOrDefault(action, action),
                count.before,
                count.after,
                count.appears,
                count.disappears,
                count.earlier,
                count.later,
                count.most);
    }
}
