package org.cxmaturity.explanation;

import java.util.Optional;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.DoubtfulAction;
import org.cxmaturity.model.DoubtfulObstacle;
import org.cxmaturity.model.JointNarrowing;
import org.cxmaturity.model.Narrowing;
import org.cxmaturity.model.Question;
import org.cxmaturity.model.Reading;
import org.cxmaturity.model.SoleShortfall;
import org.cxmaturity.model.UnprovenCriterion;
import org.cxmaturity.wording.Words;

/** What is worth asking and what hangs on the answer, in sentences. */
record StakeWords(DisplayNames names) {
    /** What a conclusion says, if it is about that. */
    Optional<String> sentence(Derived conclusion) {
        if (conclusion instanceof Question question) {
            return Optional.of(names.capability(question.capability())
                    + (question.forEvidence() ? " lacks evidence" : " is worth asking about")
                    + (question.atBest() == 0
                            ? ""
                            : ": the answer narrows the ranges by "
                                    + Words.range(question.atWorst(), question.atBest())
                                    + (question.atBest() == 1 ? " stage" : " stages")));
        }
        if (conclusion instanceof UnprovenCriterion unproven) {
            return Optional.of("No evidence shows " + names.capability(unproven.capability()) + " at "
                    + names.level(unproven.capability(), unproven.required()) + ", on which "
                    + names.stage(unproven.model(), unproven.order()) + " rests");
        }
        if (conclusion instanceof Narrowing narrowing) {
            return Optional.of(narrowing(narrowing));
        }
        if (conclusion instanceof JointNarrowing narrowing) {
            return Optional.of(names.stage(narrowing.model(), narrowing.order()) + " hangs on "
                    + names.capability(narrowing.capability()) + " together with others");
        }
        if (conclusion instanceof SoleShortfall missing) {
            return Optional.of("For " + names.stage(missing.model(), missing.order()) + " nothing else is missing than "
                    + names.capability(missing.capability()) + " at "
                    + names.level(missing.capability(), missing.required()));
        }
        if (conclusion instanceof DoubtfulAction doubtful) {
            return Optional.of("Whether " + Words.quoted(names.action(doubtful.action())) + " is needed hangs on "
                    + names.capability(doubtful.capability()));
        }
        return conclusion instanceof DoubtfulObstacle doubtful
                ? Optional.of("Whether there is the obstacle " + Words.quoted(names.obstacle(doubtful.obstacle()))
                        + " hangs on " + names.capability(doubtful.capability()))
                : Optional.empty();
    }

    private String narrowing(Narrowing narrowing) {
        String capability = names.capability(narrowing.capability());
        String level = names.level(narrowing.capability(), narrowing.required());
        String stage = names.stage(narrowing.model(), narrowing.order());
        return narrowing.end() == Reading.LOWEST
                ? "Evidence of " + capability + " at " + level + " puts the organisation on " + stage + " at least"
                : capability + " below " + level + " leaves " + stage + " out of reach";
    }
}
