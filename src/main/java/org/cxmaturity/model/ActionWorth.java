package org.cxmaturity.model;

/** What a recommended action is worth to customers for the time it takes. */
public record ActionWorth(String action, Worth worth) implements Derived {
    @Override
    public String key() {
        return "action-worth#" + action + "/" + worth;
    }
}
