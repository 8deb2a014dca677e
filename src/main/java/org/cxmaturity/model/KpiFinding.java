package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** What a KPI's value tells; it never gives a capability a level (R32). */
public record KpiFinding(FindingKind kind, KpiReading reading) implements Derived, ActionableFinding {
    @Override
    public FindingSubject about() {
        return FindingSubject.of(reading.kind());
    }

    @Override
    public KpiBasis basis() {
        return reading.basis();
    }

    @Override
    public @Nullable String capability() {
        return null;
    }

    @Override
    public String key() {
        return "kpi-finding#" + kind + "/" + reading.key();
    }
}
