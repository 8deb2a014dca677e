package org.cxmaturity.model;

/** A source that joins online and offline customer data with identity resolved on every link (R6, R18). */
public record Hub(String source, boolean evidenced) implements Derived {
    @Override
    public String key() {
        return "hub#" + source;
    }
}
