package org.cxmaturity;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many generated cases and examples a test tries: all in the whole run; a twentieth in the quick run, of which the build's profile
 * {@code quick} says so ({@code -Dseeds.percent=5}). More than 100 per cent try harder than the whole run does.
 */
public final class Seeds {
    private static final int PERCENT = Integer.getInteger("seeds.percent", 100);
    private static final int FEWEST = 3;

    private Seeds() {}

    /** Whether this run tries all cases. */
    static boolean whole() {
        return PERCENT >= 100;
    }

    /** The share of so many cases that this run tries; 3 at least. */
    public static int of(int whole) {
        return of(whole, FEWEST);
    }

    /**
     * The share of so many cases that this run tries.
     *
     * @param fewest how many the test needs to see what it looks for
     */
    public static int of(int whole, int fewest) {
        return Math.max(fewest, Math.toIntExact((long) whole * PERCENT / 100));
    }

    /** Of these cases as many as this run tries, evenly spread. */
    public static <T> List<T> some(List<T> cases) {
        return some(cases, cases.size());
    }

    /** Of these cases the share of so many that this run tries, evenly spread; all of them where that is more than there are. */
    public static <T> List<T> some(List<T> cases, int whole) {
        int tried = Math.min(of(whole), cases.size());
        return IntStream.range(0, tried)
                .mapToObj(at -> cases.get(at * cases.size() / tried))
                .toList();
    }
}
