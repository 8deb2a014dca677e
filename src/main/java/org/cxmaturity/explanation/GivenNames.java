package org.cxmaturity.explanation;

import org.cxmaturity.model.Channel;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.FeedbackProcess;
import org.cxmaturity.model.Silo;
import org.cxmaturity.model.Technology;
import org.cxmaturity.model.Training;
import org.cxmaturity.wording.Words;

/** What given facts are called; those that have no short name, by all that they say. */
final class GivenNames extends GivenWords {
    GivenNames(DisplayNames names) {
        super(names);
    }

    @Override
    public String examinedSection(ExaminedSection fact) {
        return "the list of " + fact.section().words();
    }

    @Override
    public String feedbackProcess(FeedbackProcess fact) {
        return "the feedback process " + Words.quoted(fact.id());
    }

    @Override
    public String silo(Silo fact) {
        return "the silo between " + fact.first() + " and " + fact.second();
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
}
