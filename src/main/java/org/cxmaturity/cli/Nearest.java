package org.cxmaturity.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which of the allowed names was meant. */
final class Nearest {
    private Nearest() {}

    /** The name fewest changes away, the first of equals, unless about half of it would have to change. */
    static Optional<String> to(String found, Collection<String> allowed) {
        return allowed.stream()
                .filter(name -> changes(found, name) <= Math.max(1, name.length() / 2))
                .min(Comparator.comparingInt((String name) -> changes(found, name))
                        .thenComparing(name -> name));
    }

    /** How many letters must be put in, taken out or changed. */
    private static int changes(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[above.length];
            current[0] = row;
            for (int column = 1; column < above.length; column++) {
                int changed = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(changed, Math.min(above[column], current[column - 1]) + 1);
            }
            above = current;
        }
        return above[to.length()];
    }
}
