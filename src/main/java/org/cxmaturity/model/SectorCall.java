package org.cxmaturity.model;

/**
 * The work of a sector calls for an action, whatever the next stage asks (R26).
 *
 * @param capability what matters more there than elsewhere, and is low
 */
public record SectorCall(String action, String capability) implements Derived {
    @Override
    public String key() {
        return "sector-call#" + action + "/" + capability;
    }
}
