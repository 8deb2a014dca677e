package org.cxmaturity.model;

/** The band into which an action's cost falls, against the budget. */
public record ActionCost(String action, CostBand band) implements Derived {
    @Override
    public String key() {
        return "action-cost#" + action + "/" + band;
    }
}
