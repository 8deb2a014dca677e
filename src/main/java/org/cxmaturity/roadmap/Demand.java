package org.cxmaturity.roadmap;

import org.cxmaturity.model.CapabilityLevel;

/** A level that a capability must have. */
record Demand(String capability, int level) {
    static final int HIGHEST = CapabilityLevel.TOP;
}
