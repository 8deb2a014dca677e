package org.cxmaturity.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * All that facts show of a capability, taken together (R18).
 *
 * @param atLeast the highest level that a fact shows it to reach; 0 where none does
 * @param atMost the lowest level that a fact holds it to; the highest that it offers where none does
 * @param evidenced the highest level that a fact with evidence shows it to reach
 */
public record CapabilityBounds(String capability, int atLeast, int atMost, int evidenced) implements Derived {
    /**
     * Takes together what facts show of one capability; there must be one at least.
     *
     * @param top the highest level that the capability offers
     */
    public static CapabilityBounds of(String capability, int top, List<CapabilityEvidence> shown) {
        return new CapabilityBounds(
                capability,
                levels(shown, Bound.AT_LEAST, false).max().orElse(0),
                levels(shown, Bound.AT_MOST, false).min().orElse(top),
                levels(shown, Bound.AT_LEAST, true).max().orElse(0));
    }

    private static IntStream levels(List<CapabilityEvidence> shown, Bound bound, boolean evidenced) {
        return shown.stream()
                .filter(each -> each.bound() == bound && (!evidenced || each.evidenced()))
                .mapToInt(CapabilityEvidence::level);
    }

    /** Whether facts contradict each other: what one shows, another excludes. */
    public boolean contradictory() {
        return atLeast > atMost;
    }

    /** The least that the facts leave possible; where they contradict each other, the ceiling holds. */
    public int floor() {
        return Math.min(atLeast, atMost);
    }

    /** The level that evidence supports: none where facts contradict each other. */
    public int evidencedFloor() {
        return contradictory() ? 0 : evidenced;
    }

    /** A level drawn to where the facts leave it. */
    public int draw(int level) {
        return Math.min(Math.max(level, floor()), atMost);
    }

    @Override
    public String key() {
        return "capability-bounds#" + capability + "/" + atLeast + "/" + atMost;
    }
}
