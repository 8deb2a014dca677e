package org.cxmaturity.responses;

/**
 * A value against the one of the period before it.
 *
 * @param since the earlier period
 * @param difference the later value less the earlier one
 * @param p how often chance alone would make a difference at least as wide, if nothing had changed
 */
public record Change(String since, double difference, double p) {
    private static final double LEVEL = 0.05;

    /** Whether it is more than chance explains, at the level of 5 %. */
    public boolean significant() {
        return p < LEVEL;
    }
}
