package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** Customer data that a department owns is in a source, or comes to it. */
public record DataComesTo(String department, String source) implements Derived {
    /** Whether this department's name comes before the other's, so that a pair is met once. */
    public boolean precedes(String other) {
        return department.compareTo(other) < 0;
    }

    @Override
    public String key() {
        return "data-comes-to#" + department + "->" + source;
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
