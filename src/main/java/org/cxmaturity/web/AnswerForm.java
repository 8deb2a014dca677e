package org.cxmaturity.web;

import java.util.Locale;
import org.cxmaturity.service.workspace.FactForms.AskedCapability;
import org.cxmaturity.service.workspace.FactForms.AskedCapability.Level;
import org.cxmaturity.web.FactForm.State;
import org.cxmaturity.workspace.RoundAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A question as a respondent sees it.
 *
 * @param action where its answer is sent
 * @param version the version of the answer that the page shows
 * @param level what is chosen; empty for nothing
 * @param note what is to be said of it; empty for nothing
 * @param earlier what they said in the round before, as long as it is not answered in this one; null where there is nothing
 */
record AnswerForm(
        AskedCapability capability,
        String action,
        long version,
        String level,
        String comment,
        State state,
        String note,
        RoundAnswer.@Nullable Earlier earlier) {
    /** As it is kept. */
    static AnswerForm of(AskedCapability capability, String action, RoundAnswer answer) {
        return new AnswerForm(
                capability,
                action,
                answer.version(),
                answer.level(),
                answer.comment(),
                State.AS_ON_FILE,
                "",
                answer.answered() ? null : answer.earlier());
    }

    /** As it was just sent. */
    AnswerForm sent(RoundAnswer answer, State now, String said) {
        return new AnswerForm(
                capability,
                action,
                now == State.SAVED || now == State.CONFLICT ? version : answer.version(),
                answer.level(),
                answer.comment(),
                now,
                said,
                now == State.SAVED ? null : earlier);
    }

    /** Stands once in a page. */
    public String id() {
        return "q-" + capability.id().replace('.', '-');
    }

    /** The state's name as a class of style. */
    public String look() {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What was said in the round before, in words. */
    public String earlierName() {
        return earlier == null ? "" : name(earlier.level());
    }

    /** Whether a level is what was said in the round before. */
    public boolean wasSaid(Object option) {
        return earlier != null && earlier.level().equals(option.toString());
    }

    /** A level in words. */
    String name(String written) {
        if (written.equals("UNKNOWN")) {
            return "Don’t know";
        }
        if (written.equals("NOT_APPLICABLE")) {
            return "Does not apply";
        }
        return capability.levels().entrySet().stream()
                .filter(each -> each.getKey().toString().equals(written))
                .map(each -> each.getValue())
                .map(Level::name)
                .findFirst()
                .orElse(written);
    }

    /** Whether something is offered as an answer. */
    boolean offers(String written) {
        return written.equals("UNKNOWN")
                || written.equals("NOT_APPLICABLE") && capability.mayNotApply()
                || capability.levels().keySet().stream()
                        .anyMatch(each -> each.toString().equals(written));
    }
}
