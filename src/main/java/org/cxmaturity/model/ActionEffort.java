package org.cxmaturity.model;

/** The band into which an action's person-days fall. */
public record ActionEffort(String action, EffortBand band) implements Derived {
    @Override
    public String key() {
        return "action-effort#" + action + "/" + band;
    }
}
