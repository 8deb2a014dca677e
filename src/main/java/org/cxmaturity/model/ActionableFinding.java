package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** A finding that may call for actions, whatever the gaps. */
public sealed interface ActionableFinding extends Fact permits KpiFinding, FoundationFinding, DuplicateFinding {
    /** What it is about. */
    FindingSubject about();

    /** Whether it tells of something good or bad. */
    FindingKind kind();

    /** What a KPI's value was held against; null where it is about no KPI. */
    @Nullable
    KpiBasis basis();

    /** The capability that is too low; null where it is about none. */
    @Nullable
    String capability();
}
