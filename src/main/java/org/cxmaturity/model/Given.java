package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** A fact that came in with the profile. */
public sealed interface Given extends Fact
        permits CapabilityAnswer,
                Channel,
                Constraints,
                DataSource,
                ExaminedSection,
                FeedbackProcess,
                Integration,
                KpiMeasurement,
                Organisation,
                ProjectedLevel,
                Silo,
                Technology,
                Training {
    /** What is made of it, by the kind of fact that it is. */
    <R> R by(GivenCases<R> cases);

    /** The evidence and the comment that travel with it; null where the profile has no room for them. */
    default @Nullable Backing backing() {
        return null;
    }
}
