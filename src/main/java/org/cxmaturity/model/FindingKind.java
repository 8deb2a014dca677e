package org.cxmaturity.model;

import java.util.Locale;

/** What a finding tells. */
public enum FindingKind {
    STRENGTH,
    WEAKNESS,
    OBSTACLE,
    CONTRADICTION,
    PERCEPTION_GAP,
    INFERRED;

    /** {@code perception-gap}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The id of a finding of this kind. */
    public String id(String about) {
        return word() + "/" + about;
    }
}
