package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** A disagreement wide enough to be told. */
public record DisagreementFinding(FindingKind kind, Disagreement disagreement) implements Derived {
    @Override
    public String key() {
        return "disagreement-finding#" + kind + "/" + disagreement.key();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return Derived.same(this, other);
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
