package org.cxmaturity.model;

/**
 * Two views of one capability that differ (R18, R19).
 *
 * @param stated what the answers say; between departments, the lowest
 * @param found what the facts show; between departments, the highest
 * @param difference how many levels lie between, never negative
 */
public record Disagreement(DisagreementKind kind, String capability, int stated, int found, int difference)
        implements Derived {
    @Override
    public String key() {
        return "disagreement#" + kind + "/" + capability + "/" + stated + "/" + found;
    }
}
