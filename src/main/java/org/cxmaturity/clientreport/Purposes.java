package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.Assessment.Enquiry;
import org.cxmaturity.model.Assessment.HangingAdvice;
import org.cxmaturity.speech.AskSentence;
import org.cxmaturity.wording.Words;

/** What the questions of a report are for, in its language. */
final class Purposes {
    private final Words words;
    private final Phrases say;

    Purposes(ClientReport report) {
        this.words = new Words(report.assessment());
        this.say = new Phrases(report);
    }

    /** What the answer is for: the range that it narrows, or else the advice that hangs on it; nothing where neither does. */
    Optional<String> purpose(Enquiry question) {
        return question.narrows().isEmpty() ? advice(question.advice()) : Optional.of(range(question));
    }

    private String range(Enquiry question) {
        int worst = question.stages().atWorst();
        int best = question.stages().atBest();
        String models = models(question.narrows());
        if (best == 0) {
            return say.of(AskSentence.BEARS, models);
        }
        if (worst == 0) {
            return say.of(AskSentence.COULD_NARROW, models, best);
        }
        return worst == best
                ? say.of(AskSentence.NARROWS, models, best)
                : say.of(AskSentence.NARROWS_TO, models, worst, best);
    }

    private String models(List<String> ids) {
        return say.speech()
                .and(ids.stream().map(words::model).map(say.speech()::quoted).toList());
    }

    private Optional<String> advice(HangingAdvice advice) {
        if (!advice.proves().isEmpty()) {
            return Optional.of(say.of(AskSentence.PROVES, models(advice.proves())));
        }
        List<String> changes = new ArrayList<>();
        advice.obstacles().forEach(each -> changes.add(say.of(AskSentence.OBSTACLE, each.name())));
        advice.actions().forEach(each -> changes.add(say.of(AskSentence.NEEDED, words.action(each))));
        if (!advice.nextStages().isEmpty()) {
            changes.add(say.of(AskSentence.NEXT_STAGE, models(advice.nextStages())));
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(say.of(AskSentence.ADVICE, String.join("; ", changes)));
    }
}
