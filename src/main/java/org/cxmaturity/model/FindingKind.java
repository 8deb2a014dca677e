package org.cxmaturity.model;

/** What a finding tells. */
public enum FindingKind {
    STRENGTH,
    WEAKNESS,
    OBSTACLE,
    CONTRADICTION,
    PERCEPTION_GAP,
    INFERRED
}
