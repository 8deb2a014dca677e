package org.cxmaturity.roadmap;

import org.cxmaturity.model.CapabilityLevel;

/** A level that a capability must have. */
record TargetLevel(String capability, int level) {
    static final int HIGHEST = CapabilityLevel.HIGHEST;

    boolean isMetBy(ActionEffect effect) {
        return effect.capability().equals(capability) && effect.to() >= level;
    }
}
