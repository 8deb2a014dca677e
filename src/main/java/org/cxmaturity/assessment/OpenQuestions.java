package org.cxmaturity.assessment;

import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Assessment.Enquiry;
import org.cxmaturity.model.Assessment.HangingAdvice;
import org.cxmaturity.model.Assessment.PossibleObstacle;
import org.cxmaturity.model.Assessment.StagesNarrowed;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.Question;
import org.cxmaturity.speech.ResultSentence;
import org.cxmaturity.speech.Sentence;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ObstacleRow;

/** What to find out, first what is to be asked first (R15). */
record OpenQuestions(Catalogues catalogues, Levels levels) {
    List<Enquiry> all() {
        return catalogues.conclusions().all(Question.class, this::asked).stream()
                .sorted(Question.ORDER)
                .map(this::enquiry)
                .toList();
    }

    /** Nothing is asked of what only must come first. */
    private boolean asked(Question question) {
        return catalogues.tables().scope().asks(question.capability());
    }

    private Enquiry enquiry(Question question) {
        return new Enquiry(
                question.capability(),
                question.forEvidence(),
                question.narrows(),
                new StagesNarrowed(question.atWorst(), question.atBest()),
                new HangingAdvice(
                        question.proves(),
                        question.nextStages(),
                        question.obstacles().stream().map(this::obstacle).toList(),
                        question.actions()),
                text(question));
    }

    private PossibleObstacle obstacle(String id) {
        return new PossibleObstacle(
                id, catalogues.tables().row(ObstacleRow.class, id).name());
    }

    private String text(Question question) {
        CapabilityRow capability = catalogues.capability(question.capability());
        String level = levels.known(capability.id())
                .map(CapabilityLevel::level)
                .map(String::valueOf)
                .orElse("");
        Sentence wording = question.forEvidence()
                ? ResultSentence.QUESTION_EVIDENCE
                : level.isEmpty() ? ResultSentence.QUESTION_LEVEL : ResultSentence.QUESTION_MORE;
        return catalogues.wording(
                wording,
                Map.of(
                        "question", capability.question(),
                        "ask", capability.ask(),
                        "capability", capability.name(),
                        "evidence", capability.evidence(),
                        "level", level,
                        "of", catalogues.top(capability.id())));
    }
}
