package org.cxmaturity.model;

/**
 * Something that is made of a given fact, whatever kind of fact it is. Whoever makes it has to think of every kind: with one
 * left out it does not compile.
 */
public interface GivenCases<R> {
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

    R answer(CapabilityAnswer fact);

    R projectedLevel(ProjectedLevel fact);
}
