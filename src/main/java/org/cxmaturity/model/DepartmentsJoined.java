package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** Customer data of two departments meets in a common source; named in alphabetical order. */
public record DepartmentsJoined(String first, String second) implements Derived {
    @Override
    public String key() {
        return "departments-joined#" + first + "~" + second;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return Derived.same(this, other);
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
