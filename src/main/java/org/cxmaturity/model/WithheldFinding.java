package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/**
 * A finding on a level that an obstacle says the opposite of, or that departments see quite differently: that is told, the finding is
 * not (R22).
 *
 * @param kind the finding's kind
 * @param capability the capability that it is about
 * @param obstacle the obstacle; null where departments differ
 */
public record WithheldFinding(
        FindingKind kind, String capability, @Nullable String obstacle) implements Derived {
    @Override
    public String key() {
        return "withheld-finding#" + kind + "/" + capability + "/" + (obstacle == null ? "gap" : obstacle);
    }
}
