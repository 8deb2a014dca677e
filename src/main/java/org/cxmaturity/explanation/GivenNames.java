package org.cxmaturity.explanation;

import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Channel;
import org.cxmaturity.model.Constraints;
import org.cxmaturity.model.DataSource;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.FeedbackProcess;
import org.cxmaturity.model.GivenCases;
import org.cxmaturity.model.Integration;
import org.cxmaturity.model.KpiMeasurement;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.ProjectedLevel;
import org.cxmaturity.model.Silo;
import org.cxmaturity.model.Technology;
import org.cxmaturity.model.Training;

/** What given facts are called; those that have no short name, by all that they say. */
record GivenNames(GivenCases<String> sentences) implements GivenCases<String> {
    @Override
    public String organisation(Organisation fact) {
        return sentences.organisation(fact);
    }

    @Override
    public String constraints(Constraints fact) {
        return sentences.constraints(fact);
    }

    @Override
    public String examinedSection(ExaminedSection fact) {
        return "the list of " + fact.section().words();
    }

    @Override
    public String feedbackProcess(FeedbackProcess fact) {
        return "the feedback process " + ValueWords.quoted(fact.id());
    }

    @Override
    public String silo(Silo fact) {
        return "the silo between " + fact.first() + " and " + fact.second();
    }

    @Override
    public String dataSource(DataSource fact) {
        return sentences.dataSource(fact);
    }

    @Override
    public String integration(Integration fact) {
        return sentences.integration(fact);
    }

    @Override
    public String technology(Technology fact) {
        return "the technology " + ValueWords.word(fact.kind());
    }

    @Override
    public String channel(Channel fact) {
        return "the channel " + ValueWords.word(fact.kind());
    }

    @Override
    public String training(Training fact) {
        return "the training in " + ValueWords.word(fact.topic());
    }

    @Override
    public String kpi(KpiMeasurement fact) {
        return sentences.kpi(fact);
    }

    @Override
    public String answer(CapabilityAnswer fact) {
        return sentences.answer(fact);
    }

    @Override
    public String projectedLevel(ProjectedLevel fact) {
        return sentences.projectedLevel(fact);
    }
}
