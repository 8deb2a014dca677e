package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** What a KPI's value tells; it never gives a capability a level (R32). */
public record KpiFinding(FindingKind kind, KpiReading reading) implements Derived {
    @Override
    public String key() {
        return "kpi-finding#" + kind + "/" + reading.key();
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
