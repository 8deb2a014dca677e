package org.cxmaturity.model;

/** Customer data from online (or offline) reaches a source with identity resolved on every link. */
public record SideReached(String source, Side side) implements Derived {
    @Override
    public String key() {
        return "side-reached#" + source + "/" + side;
    }
}
