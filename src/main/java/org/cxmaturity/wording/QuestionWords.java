package org.cxmaturity.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.Assessment.Enquiry;
import org.cxmaturity.model.Assessment.HangingAdvice;

/** What the questions of an assessment are for, in words. */
public final class QuestionWords {
    private final Words words;

    /** The words for questions of an assessment. */
    public QuestionWords(Words words) {
        this.words = words;
    }

    /** What the answer is for: the range that it narrows, or else the advice that hangs on it; nothing where neither does. */
    public Optional<String> purpose(Enquiry question) {
        return question.narrows().isEmpty() ? advice(question.advice()) : Optional.of(range(question));
    }

    private String range(Enquiry question) {
        int worst = question.stages().atWorst();
        int best = question.stages().atBest();
        String where = " the range in " + models(question.narrows());
        if (best == 0) {
            return "bears on" + where;
        }
        if (worst == 0) {
            return "could narrow" + where + " by up to " + stages(best);
        }
        return "narrows" + where + " by " + (worst == best ? stages(best) : worst + " to " + stages(best));
    }

    private static String stages(int number) {
        return Words.count(number, "stage", "stages");
    }

    private String models(List<String> ids) {
        return Words.and(ids.stream().map(words::model).map(Words::quoted).toList());
    }

    private Optional<String> advice(HangingAdvice advice) {
        if (!advice.proves().isEmpty()) {
            return Optional.of("would show what is claimed in " + models(advice.proves()));
        }
        List<String> changes = new ArrayList<>();
        advice.obstacles().forEach(each -> changes.add("whether " + Words.quoted(each.name()) + " is an obstacle"));
        advice.actions().forEach(each -> changes.add("whether " + Words.quoted(words.action(each)) + " is needed"));
        if (!advice.nextStages().isEmpty()) {
            changes.add("the next stage in " + models(advice.nextStages()) + " asks for it");
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of("could change the advice: " + String.join("; ", changes));
    }
}
