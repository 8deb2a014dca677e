package org.cxmaturity.model;

/** An obstacle brings an action forward or puts it off (R25). */
public record StanceTaken(String action, Stance stance, String obstacle) implements Derived {
    @Override
    public String key() {
        return "stance-taken#" + action + "/" + stance + "/" + obstacle;
    }
}
