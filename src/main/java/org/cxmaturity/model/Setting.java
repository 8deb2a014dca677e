package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** What advice is tailored to (R26). */
public record Setting(@Nullable Industry industry, @Nullable Size size) implements Derived {
    @Override
    public String key() {
        return "setting#" + industry + "/" + size;
    }
}
