package org.cxmaturity.model;

/** A disagreement wide enough to be told. */
public record DisagreementFinding(FindingKind kind, Disagreement disagreement) implements Derived {
    @Override
    public String key() {
        return "disagreement-finding#" + kind + "/" + disagreement.key();
    }
}
