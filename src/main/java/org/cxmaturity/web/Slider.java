package org.cxmaturity.web;

import java.util.stream.LongStream;

/**
 * A number that is slid to.
 *
 * @param most where it ends
 * @param step by how much it moves
 * @param value where it stands
 */
record Slider(long most, long step, long value) {
    private static final int STEPS = 50;
    private static final long[] ROUND = {1, 2, 5};

    /**
     * A slider with room to move.
     *
     * @param value where it stands
     * @param others what should be within reach too
     */
    static Slider at(long value, long... others) {
        long reach = Math.max(
                1,
                LongStream.concat(LongStream.of(value), LongStream.of(others))
                        .max()
                        .orElse(value));
        long most = roundedUp(2 * reach);
        return new Slider(most, Math.max(1, most / STEPS), value);
    }

    /** The next 1, 2 or 5 with noughts. */
    private static long roundedUp(long number) {
        for (long unit = 1; ; unit *= 10) {
            for (long each : ROUND) {
                if (each * unit >= number) {
                    return each * unit;
                }
            }
        }
    }
}
