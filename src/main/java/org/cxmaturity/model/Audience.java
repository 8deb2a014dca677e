package org.cxmaturity.model;

/** Whose experience the advice is about: whom the organisation serves, as it says or as is usual in its industry (R26). */
public record Audience(Served served) implements Derived {
    @Override
    public String key() {
        return "audience#" + served;
    }
}
