package org.cxmaturity.model;

/** What a finding that calls for action is about. */
public enum FindingSubject {
    NPS,
    CSAT,
    CES,
    RETENTION,
    FOUNDATION,
    DUPLICATE_SYSTEMS;

    /** What a finding on a KPI is about. */
    public static FindingSubject of(KpiKind kind) {
        return switch (kind) {
            case NPS -> NPS;
            case CSAT -> CSAT;
            case CES -> CES;
            case RETENTION -> RETENTION;
        };
    }
}
