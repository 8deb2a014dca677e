package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** Several systems claim to know the same customers. */
public record DuplicateFinding(FindingKind kind, SystemGroup group) implements Derived, ActionableFinding {
    @Override
    public FindingSubject about() {
        return FindingSubject.DUPLICATE_SYSTEMS;
    }

    @Override
    public @Nullable KpiBasis basis() {
        return null;
    }

    @Override
    public @Nullable String capability() {
        return null;
    }

    @Override
    public String key() {
        return "duplicate-finding#" + kind + "/" + group.key();
    }
}
