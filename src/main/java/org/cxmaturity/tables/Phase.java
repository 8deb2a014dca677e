package org.cxmaturity.tables;

import java.util.Locale;

/** The phases of an assessment, in order. In the rules and workbooks a phase is an agenda group of the name {@link #group()}. */
public enum Phase {
    CONNECTION,
    INFERENCE,
    EVIDENCE,
    BOUNDS,
    APPLICABILITY,
    LEVEL,
    CRITERIA,
    GROUPS,
    PLACEMENT,
    RECOMMENDATION,
    WEIGHING,
    PRIORITISATION;

    /** The agenda group. */
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }
}
