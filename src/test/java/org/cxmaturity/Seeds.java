package org.cxmaturity;

import java.util.stream.IntStream;

/**
 * How many generated cases a test tries: all in the whole run; a twentieth in the quick run, of which the build's profile
 * {@code quick} says so ({@code -Dseeds.percent=5}). More than 100 per cent try harder than the whole run does.
 */
public final class Seeds {
    private static final int PERCENT = Integer.getInteger("seeds.percent", 100);
    private static final int FEWEST = 3;

    private Seeds() {}

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

    /** The numbers of these cases, from 0. */
    public static IntStream numbers(int whole) {
        return IntStream.range(0, of(whole));
    }
}
