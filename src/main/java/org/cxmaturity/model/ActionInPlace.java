package org.cxmaturity.model;

/** A fact shows that what an action would bring in is done already, whatever the level that it would raise. */
public record ActionInPlace(String action, String fact) implements Derived {
    @Override
    public String key() {
        return "action-in-place#" + action + "/" + fact;
    }
}
