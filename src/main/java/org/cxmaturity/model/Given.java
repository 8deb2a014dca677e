package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** A fact that came in with the profile. */
public sealed interface Given extends Fact
        permits CapabilityAnswer,
                Channel,
                ClientBenchmark,
                Constraints,
                DataSource,
                ExaminedSection,
                FeedbackProcess,
                Integration,
                Judgement,
                KpiMeasurement,
                Organisation,
                ProjectedLevel,
                Resolution,
                ServiceFigures,
                Silo,
                Technology,
                Training {
    /** What is made of it, by the kind of fact that it is. */
    <R> R by(Cases<R> cases);

    /** What travels with it: evidence, a comment, where it was read; null where the profile has no room for them. */
    default @Nullable Backing backing() {
        return null;
    }

    /**
     * Something that is made of a given fact, whatever kind of fact it is. With a kind left out it does not compile.
     *
     * @param <R> what is made
     */
    interface Cases<R> {
        R organisation(Organisation fact);

        R constraints(Constraints fact);

        R examinedSection(ExaminedSection fact);

        R feedbackProcess(FeedbackProcess fact);

        R silo(Silo fact);

        R dataSource(DataSource fact);

        R integration(Integration fact);

        R technology(Technology fact);

        R channel(Channel fact);

        R training(Training fact);

        R kpi(KpiMeasurement fact);

        R service(ServiceFigures fact);

        R answer(CapabilityAnswer fact);

        R resolution(Resolution fact);

        R judgement(Judgement fact);

        R clientBenchmark(ClientBenchmark fact);

        R projectedLevel(ProjectedLevel fact);
    }
}
