package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/**
 * Something to ask, because the answer could change a placement (R15).
 *
 * @param order the stage that hangs on it
 * @param forEvidence whether the level is claimed and only its evidence is missing
 */
public record Question(String capability, String model, int order, boolean forEvidence) implements Derived {
    @Override
    public String key() {
        return "question#" + capability + "/" + model + "/" + order + (forEvidence ? "/evidence" : "");
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
