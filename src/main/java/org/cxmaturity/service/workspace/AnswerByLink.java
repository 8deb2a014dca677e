package org.cxmaturity.service.workspace;

import java.time.Instant;
import java.util.Optional;
import org.cxmaturity.workspace.Invited;
import org.cxmaturity.workspace.LinkToken;
import org.cxmaturity.workspace.Round;
import org.cxmaturity.workspace.RoundAnswer;
import org.cxmaturity.workspace.Rounds;

/** What somebody does who is asked in a round and has nothing but a link. */
public record AnswerByLink(Rounds rounds) {
    private static final int LONGEST = 4_000;

    /** Whose link it is, and of which round. */
    public record Visit(Invited person, Round round, State state) {}

    /** Whether a link can still be used. */
    public enum State {
        OPEN,
        /** The closing day has passed. */
        OVER,
        CLOSED
    }

    /** What became of an answer. */
    public enum Outcome {
        SAVED,
        /** It was not said why it does not apply. */
        WITHOUT_REASON,
        TOO_LONG,
        /** The same question was answered elsewhere since the page was loaded. */
        MEANWHILE,
        CLOSED
    }

    /** Who comes by a link; empty where nobody does. */
    public Optional<Visit> visit(LinkToken link, Instant now) {
        return rounds.linked(link.hash()).flatMap(person -> rounds.round(person.workspace(), person.round())
                .map(round -> new Visit(person, round, state(person, round, now))));
    }

    private static State state(Invited person, Round round, Instant now) {
        return round.closed() != null ? State.CLOSED : now.isBefore(person.until()) ? State.OPEN : State.OVER;
    }

    /**
     * Keeps an answer.
     *
     * @param answer with the version that the person saw
     */
    public Outcome save(Visit visit, RoundAnswer answer, Instant now) {
        if (answer.level().equals("NOT_APPLICABLE") && answer.comment().isBlank()) {
            return Outcome.WITHOUT_REASON;
        }
        if (answer.comment().length() > LONGEST) {
            return Outcome.TOO_LONG;
        }
        if (visit.state() != State.OPEN) {
            return Outcome.CLOSED;
        }
        if (rounds.answer(visit.person(), answer, now)) {
            return Outcome.SAVED;
        }
        boolean open = rounds.round(visit.round().workspace(), visit.round().id())
                .filter(round -> round.closed() == null)
                .isPresent();
        return !open ? Outcome.CLOSED : stands(visit, answer) ? Outcome.SAVED : Outcome.MEANWHILE;
    }

    /** Whether the same stands there already, as where an answer is sent again because nobody heard that it was saved. */
    private boolean stands(Visit visit, RoundAnswer answer) {
        return rounds.answersOf(visit.person().workspace(), visit.person().id()).stream()
                .anyMatch(each -> each.capability().equals(answer.capability())
                        && each.level().equals(answer.level())
                        && each.comment().equals(answer.comment()));
    }
}
