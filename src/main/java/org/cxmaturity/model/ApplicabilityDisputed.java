package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** Somebody says that a capability does not apply, and something else gives it a level. */
public record ApplicabilityDisputed(String capability) implements Derived {
    @Override
    public String key() {
        return "applicability-disputed#" + capability;
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
