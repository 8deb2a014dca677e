package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** A capability that does not apply to this organisation, with a stated reason. */
public record NotApplicable(String capability) implements Derived {
    @Override
    public String key() {
        return "not-applicable#" + capability;
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
