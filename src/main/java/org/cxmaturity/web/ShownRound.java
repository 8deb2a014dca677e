package org.cxmaturity.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.cxmaturity.workspace.Invited;
import org.cxmaturity.workspace.Round;

/**
 * A round of questions as its page shows it.
 *
 * @param client the client's name
 * @param open whether people can answer now
 */
record ShownRound(Round round, String client, boolean open, List<Person> people) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    ShownRound {
        people = List.copyOf(people);
    }

    static ShownRound of(Round round, String client, ZonedDateTime now, List<Person> people) {
        boolean open = round.closed() == null && !now.toLocalDate().isAfter(round.closesOn());
        return new ShownRound(round, client, open, people);
    }

    /**
     * Somebody who is asked.
     *
     * @param known how many questions they have answered
     * @param link their link where it was just made; else empty
     */
    record Person(Invited person, long known, int of, String link) {
        /** How far they are, in words. */
        public String state() {
            return person.done() != null
                    ? "Done"
                    : known == of
                            ? "All answered"
                            : known > 0 ? "Under way" : person.opened() == null ? "Not opened" : "Opened";
        }

        /** Whether there is something that they have not answered, and not said that they would not. */
        public boolean waitedFor() {
            return person.done() == null && known < of;
        }
    }

    /** Whether it was closed before its last day had passed. */
    public boolean early(LocalDate today) {
        return round.closed() != null && !today.isAfter(round.closesOn());
    }

    /** How many of all questions are answered. */
    public long known() {
        return people.stream().mapToLong(Person::known).sum();
    }

    /** How many people are done or have answered everything. */
    public long finished() {
        return people.stream().filter(each -> !each.waitedFor()).count();
    }

    /** Whether links stand on the page. */
    public boolean fresh() {
        return people.stream().anyMatch(each -> !each.link().isEmpty());
    }

    /** The last day for answers. */
    public String lastDay() {
        return round.closesOn().format(DAY);
    }

    /** A message to somebody: an invitation, or a reminder where they know of it. */
    public String message(Person to) {
        String how = to.link().isEmpty() ? "Please use the link that I have sent to you." : "Your link: " + to.link();
        String asked = to.known() == 0
                ? "I would like to hear how things are done at " + client + " today. It is "
                        + (to.of() == 1 ? "one question" : to.of() + " questions")
                        + "; you can stop and go on at any time."
                : "thank you for answering " + to.known() + " of " + to.of() + " questions about " + client
                        + ". The others are still open.";
        return "Hello " + to.person().name() + ",\n\n" + asked + "\n\n" + how + "\nAnswers count until " + lastDay()
                + ".\n\nMany thanks\n" + round.by();
    }
}
