package org.cxmaturity.model;

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
                Training {}
