package org.cxmaturity.model;

/** What a KPI's value tells; it never gives a capability a level (R32). */
public record KpiFinding(FindingKind kind, KpiReading reading) implements Derived {
    @Override
    public String key() {
        return "kpi-finding#" + kind + "/" + reading.key();
    }
}
