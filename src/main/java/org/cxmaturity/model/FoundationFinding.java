package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/**
 * Something was built before what it rests on.
 *
 * @param built the capability that is in use
 * @param foundation the capability that it rests on
 */
public record FoundationFinding(FindingKind kind, String built, int builtLevel, String foundation, int foundationLevel)
        implements Derived, ActionableFinding {
    @Override
    public FindingSubject about() {
        return FindingSubject.FOUNDATION;
    }

    @Override
    public @Nullable KpiBasis basis() {
        return null;
    }

    @Override
    public String capability() {
        return foundation;
    }

    @Override
    public String key() {
        return "foundation-finding#" + kind + "/" + built + "/" + foundation;
    }
}
