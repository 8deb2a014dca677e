package org.cxmaturity.service.workspace;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.profile.AskByQuestionnaire;
import org.cxmaturity.service.profile.AskableCapabilities;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.Invited;
import org.cxmaturity.workspace.LinkToken;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;
import org.cxmaturity.workspace.Round;
import org.cxmaturity.workspace.RoundAnswer;
import org.cxmaturity.workspace.RoundAnswer.Earlier;
import org.cxmaturity.workspace.Rounds;
import org.cxmaturity.workspace.Transactions;

/** Opens rounds of questions to people, gives them links, and closes rounds. */
public record KeepRounds(AskByQuestionnaire asking, Clients clients, Rounds rounds, Transactions transactions) {
    private static final int LONGEST = 200;

    /** Opens a round about a client; refused with everything that is wrong with what was asked for. */
    public Result<OpenedRound> open(Member by, UUID client, RoundToOpen wanted, ZonedDateTime now) {
        ProfileVersion version = clients.latest(by.workspace(), client).orElseThrow();
        return asking.questions(version.document()).then(askable -> {
            List<String> departments = ProfileDraft.of(version).names("departments");
            Result<List<PastedPerson>> read = new PastedPeople(departments, askable).read(wanted.people());
            List<Problem> problems = new ArrayList<>(problems(wanted, now.toLocalDate()));
            problems.addAll(read.problems());
            Map<PastedPerson, List<String>> asked = new LinkedHashMap<>();
            Before before = before(by, client, wanted, version);
            read.map(people -> {
                people.forEach(each -> asked.put(each, asked(each, wanted, askable, before)));
                return people;
            });
            asked.forEach((person, questions) -> {
                if (questions.isEmpty()) {
                    problems.add(nobody(person, wanted, askable));
                }
            });
            return problems.isEmpty()
                    ? transactions.whole(() -> Result.done(opened(by, client, wanted, asked, before, now)))
                    : Result.refused(Fault.INPUT, problems);
        });
    }

    private static List<Problem> problems(RoundToOpen wanted, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        String name = wanted.name().strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            problems.add(new Problem(
                    "Name of the round",
                    name.isEmpty() ? "nothing" : name.length() + " letters",
                    "1 to " + LONGEST + " letters, such as “Spring " + today.getYear() + "”",
                    null));
        }
        if (wanted.closesOn().filter(day -> !day.isBefore(today)).isEmpty()) {
            problems.add(new Problem(
                    "Answers until",
                    wanted.closesOn().map(LocalDate::toString).orElse("nothing"),
                    "a day from " + today + " on",
                    null));
        }
        return problems;
    }

    private static Problem nobody(PastedPerson person, RoundToOpen wanted, AskableCapabilities askable) {
        String said = Stream.of(person.role(), person.department())
                .filter(each -> !each.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .map(each -> "“" + each + "”")
                .orElse("somebody");
        if (wanted.what() == RoundToOpen.What.OPEN) {
            return new Problem("What to ask", "nothing that is open", "something to ask", "Everything");
        }
        List<String> named = askable.whom().named();
        String near = NearestName.to(person.role(), named);
        return new Problem(
                "Line " + person.line(),
                said + ", of whom the catalogue asks nothing",
                "a role or department such as " + String.join("; ", named.subList(0, Math.min(4, named.size()))),
                near == null ? "leave the role empty, and everything is asked" : near);
    }

    /**
     * What is known from rounds before.
     *
     * @param respondents the ids of people, by what they are known again by
     * @param taken ids that somebody has
     * @param answers what they were asked in the round to start from, and what they said
     */
    private record Before(Map<String, String> respondents, Set<String> taken, Map<String, List<RoundAnswer>> answers) {}

    private Before before(Member by, UUID client, RoundToOpen wanted, ProfileVersion version) {
        Map<String, String> respondents = new HashMap<>();
        Set<String> taken = new HashSet<>();
        Map<String, List<RoundAnswer>> answers = new HashMap<>();
        ProfileDraft.of(version).items("answers").forEach(each -> taken.add(String.valueOf(each.get("respondent"))));
        for (Round round : rounds.of(by.workspace(), client)) {
            for (Invited person : rounds.people(by.workspace(), round.id())) {
                String key = PastedPeople.key(person.name(), person.email());
                respondents.putIfAbsent(key, person.respondent());
                taken.add(person.respondent());
                if (wanted.from().filter(round.id()::equals).isPresent()) {
                    answers.put(key, rounds.answersOf(by.workspace(), person.id()));
                }
            }
        }
        return new Before(respondents, taken, answers);
    }

    /** The capabilities that somebody is asked about: what is wanted, and what they were asked in the round before. */
    private static List<String> asked(
            PastedPerson person, RoundToOpen wanted, AskableCapabilities askable, Before before) {
        Set<String> ids = new LinkedHashSet<>();
        switch (wanted.what()) {
            case ALL -> askable.all().forEach(each -> ids.add(each.id()));
            case OPEN ->
                askable.open().stream()
                        .filter(each -> each.claimed() == null)
                        .forEach(each -> ids.add(each.capability().id()));
            case THEIRS ->
                askable.all().stream()
                        .filter(each -> askable.means(each, person.role(), person.department()))
                        .forEach(each -> ids.add(each.id()));
        }
        before.answers()
                .getOrDefault(PastedPeople.key(person.name(), person.email()), List.of())
                .forEach(each -> ids.add(each.capability()));
        return askable.all().stream()
                .map(CapabilityRow::id)
                .filter(ids::contains)
                .toList();
    }

    private OpenedRound opened(
            Member by,
            UUID client,
            RoundToOpen wanted,
            Map<PastedPerson, List<String>> asked,
            Before before,
            ZonedDateTime now) {
        Round round = new Round(
                UUID.randomUUID(),
                by.workspace(),
                client,
                wanted.name().strip(),
                by.name(),
                now.toInstant(),
                wanted.closesOn().orElseThrow(),
                null);
        Map<UUID, LinkToken> links = new LinkedHashMap<>();
        List<Rounds.Asked> people = new ArrayList<>();
        asked.forEach((pasted, capabilities) -> {
            Invited person = invited(round, pasted, before, now);
            LinkToken link = LinkToken.fresh();
            links.put(person.id(), link);
            people.add(new Rounds.Asked(person, link.hash(), questions(person, capabilities, before, now)));
        });
        rounds.add(round, people);
        return new OpenedRound(round, links);
    }

    private static Invited invited(Round round, PastedPerson pasted, Before before, ZonedDateTime now) {
        String key = PastedPeople.key(pasted.name(), pasted.email());
        String respondent = before.respondents().computeIfAbsent(key, any -> free(before.taken()));
        return new Invited(
                UUID.randomUUID(),
                round.workspace(),
                round.id(),
                respondent,
                pasted.name(),
                pasted.email(),
                pasted.role(),
                pasted.department(),
                round.closesOn().plusDays(1).atStartOfDay(now.getZone()).toInstant(),
                null,
                null,
                null);
    }

    private static String free(Set<String> taken) {
        int number = 1;
        while (!taken.add("person-" + number)) {
            number++;
        }
        return "person-" + number;
    }

    private static List<RoundAnswer> questions(
            Invited person, List<String> capabilities, Before before, ZonedDateTime now) {
        Map<String, Earlier> earlier = new HashMap<>();
        before.answers()
                .getOrDefault(PastedPeople.key(person.name(), person.email()), List.of())
                .forEach(each -> {
                    Earlier said = each.at() == null
                            ? each.earlier()
                            : new Earlier(
                                    each.level(),
                                    each.comment(),
                                    each.at().atZone(now.getZone()).toLocalDate());
                    if (said != null) {
                        earlier.put(each.capability(), said);
                    }
                });
        return capabilities.stream()
                .map(id -> RoundAnswer.open(person.id(), id, earlier.get(id)))
                .toList();
    }

    /** A new link for somebody, instead of the one they had; empty where they are not asked in that round. */
    public Optional<LinkToken> link(Member by, UUID round, UUID person) {
        LinkToken link = LinkToken.fresh();
        return rounds.link(by.workspace(), round, person, link.hash()) ? Optional.of(link) : Optional.empty();
    }

    /** Opens a closed round again: until its last day its links are good as before. */
    public void reopen(Member by, UUID round) {
        rounds.reopen(by.workspace(), round);
    }

    /** Closes a round: nobody can answer any more. */
    public void close(Member by, UUID round, ZonedDateTime now) {
        rounds.close(by.workspace(), round, now.toInstant());
    }
}
