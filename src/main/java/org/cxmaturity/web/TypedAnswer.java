package org.cxmaturity.web;

import java.util.Map;
import org.cxmaturity.service.workspace.AnswerByLink.Outcome;
import org.cxmaturity.workspace.RoundAnswer;

/**
 * An answer as a form sent it.
 *
 * @param typed by the names of fields
 * @param at what the names of its fields end in, where the form has several answers
 */
record TypedAnswer(Map<String, String> typed, String at) {
    /** The answer to a question. */
    RoundAnswer answer(RoundAnswer before) {
        return new RoundAnswer(
                before.invited(),
                before.capability(),
                level(before),
                comment(before),
                null,
                version(),
                before.earlier());
    }

    /** Whether it says something else than what is kept. */
    boolean changes(RoundAnswer answer) {
        String level = level(answer);
        return !level.isEmpty()
                && !(answer.answered()
                        && level.equals(answer.level())
                        && comment(answer).equals(answer.comment()));
    }

    /** What was written beside it; what was written in the round before, where it is still so and nothing else was written. */
    private String comment(RoundAnswer answer) {
        String comment =
                typed.getOrDefault("comment" + at, "").replace("\r\n", "\n").strip();
        RoundAnswer.Earlier earlier = answer.earlier();
        return comment.isEmpty() && still() && earlier != null ? earlier.comment() : comment;
    }

    private boolean still() {
        return typed.containsKey("still" + at);
    }

    /** What was chosen; what was said in the round before, where somebody says that it is still so. */
    private String level(RoundAnswer answer) {
        RoundAnswer.Earlier earlier = answer.earlier();
        return still() && earlier != null
                ? earlier.level()
                : typed.getOrDefault("level" + at, "").strip();
    }

    private long version() {
        String version = typed.getOrDefault("version" + at, "");
        return version.matches("\\d{1,9}") ? Long.parseLong(version) : -1;
    }

    /** The form with what became of an answer. */
    static AnswerForm said(AnswerForm stands, RoundAnswer answer, Outcome outcome) {
        return switch (outcome) {
            case SAVED -> stands.sent(answer, FactForm.State.SAVED, "Saved");
            case WITHOUT_REASON ->
                stands.sent(
                        answer, FactForm.State.UNFINISHED, "Not saved yet: please say below why it does not apply.");
            case TOO_LONG ->
                stands.sent(answer, FactForm.State.WRONG, "Not saved: the comment has more than 4,000 letters.");
            case MEANWHILE ->
                stands.sent(
                        answer,
                        FactForm.State.CONFLICT,
                        "Not saved: you have answered this elsewhere meanwhile, “" + stands.name(stands.level())
                                + "”. To have this answer instead, give it once more.");
            case CLOSED -> stands.sent(answer, FactForm.State.WRONG, "Not saved: the questions were closed meanwhile.");
        };
    }
}
