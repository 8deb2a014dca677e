package org.cxmaturity.service.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.files.RuleBaseDirectories;
import org.cxmaturity.model.Problem;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.profile.AskByQuestionnaire;
import org.cxmaturity.service.tables.ShippedExamples;
import org.cxmaturity.service.workspace.AnswerByLink.Outcome;
import org.cxmaturity.service.workspace.AnswerByLink.State;
import org.cxmaturity.service.workspace.AnswerByLink.Visit;
import org.cxmaturity.store.ClientTable;
import org.cxmaturity.store.Database;
import org.cxmaturity.store.MemberTable;
import org.cxmaturity.store.RoundTable;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.Invited;
import org.cxmaturity.workspace.LinkToken;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.RoundAnswer;
import org.cxmaturity.workspace.Rounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rounds of questions to the people of a bakery with the departments shop and bakehouse. */
class KeepRoundsTest {
    private static final RuleBases RULES = new RuleBaseDirectories(Shipped.loader(), Shipped.TABLES);
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-12-01T08:30:00+13:00[Pacific/Auckland]");
    private static final LocalDate LAST = LocalDate.of(2026, 12, 15);

    private final Database database = Database.open(
                    "the test's database", "jdbc:h2:mem:rounds-" + UUID.randomUUID() + ';' + Database.MODE)
            .orElseThrow();
    private final Clients clients = new ClientTable(database);
    private final Rounds rounds = new RoundTable(database);
    private final Member owner = new MemberTable(database).owner(NOW.toInstant());
    private final KeepRounds keeping = new KeepRounds(new AskByQuestionnaire(RULES), clients, rounds, database);
    private final AnswerByLink answering = new AnswerByLink(rounds);
    private final TakeAnswers taking = new TakeAnswers(RULES, clients, rounds);
    private final UUID client = new KeepClients(RULES, clients, database)
            .take(owner, ShippedExamples.profile("neighbourhood-bakery").orElseThrow(), "Example", NOW.toInstant())
            .orElseThrow()
            .id();

    @AfterEach
    void close() {
        database.close();
    }

    private static RoundToOpen wanted(String people, RoundToOpen.What what) {
        return new RoundToOpen("Winter", people, Optional.of(LAST), what, Optional.empty());
    }

    private OpenedRound opened(String people, RoundToOpen.What what) {
        return keeping.open(owner, client, wanted(people, what), NOW).orElseThrow();
    }

    private List<String> read(String people) {
        return rounds
                .people(
                        owner.workspace(),
                        opened(people, RoundToOpen.What.ALL).round().id())
                .stream()
                .map(each -> each.name() + "|" + each.email() + "|" + each.role() + "|" + each.department())
                .toList();
    }

    private Visit visit(OpenedRound opened, int person) {
        UUID id = rounds.people(owner.workspace(), opened.round().id())
                .get(person)
                .id();
        return answering
                .visit(Objects.requireNonNull(opened.links().get(id)), NOW.toInstant())
                .orElseThrow();
    }

    private RoundAnswer question(Visit visit, int at) {
        return rounds.answersOf(owner.workspace(), visit.person().id()).get(at);
    }

    private Outcome answered(Visit visit, int at, String level, String comment) {
        RoundAnswer asked = question(visit, at);
        return answering.save(
                visit,
                new RoundAnswer(
                        asked.invited(), asked.capability(), level, comment, null, asked.version(), asked.earlier()),
                NOW.toInstant());
    }

    @Test
    void aListIsReadWhateverStandsBetweenItsColumnsAndInWhateverOrder() {
        assertThat(read("Mary Byrne\tmary@example.com\tManaging director\tShop\n\nZoë 客户\t\t\t\n"))
                .containsExactly("Mary Byrne|mary@example.com|Managing director|shop", "Zoë 客户|||");
        assertThat(read("Department;Role;Name;E-Mail\nbakehouse;Baker;\"Ó Sé; Tom\";tom@example.com"))
                .containsExactly("Ó Sé; Tom|tom@example.com|Baker|bakehouse");
        assertThat(read("mary@example.com,shop,Mary Byrne,Managing director\ntom@example.com,bakehouse,Tom,IT manager"))
                .containsExactly(
                        "Mary Byrne|mary@example.com|Managing director|shop",
                        "Tom|tom@example.com|IT manager|bakehouse");
        assertThat(read("Mary Byrne\nTom")).containsExactly("Mary Byrne|||", "Tom|||");
    }

    @Test
    void everythingThatIsWrongWithAListIsToldAtOnceByLine() {
        String people = "Name,E-mail,Role,Department\n,nobody@example.com,,\nTom,tom,,shopp\nMary,mary@x.org,Astronaut,"
                + "\nMary,mary@x.org,,shop\n";

        List<Problem> problems = keeping.open(
                        owner,
                        client,
                        new RoundToOpen(
                                " ",
                                people,
                                Optional.of(LAST.minusYears(1)),
                                RoundToOpen.What.THEIRS,
                                Optional.empty()),
                        NOW)
                .problems();

        assertThat(problems)
                .extracting(Problem::place)
                .containsExactly("Name of the round", "Answers until", "Line 2", "Line 3", "Line 3", "Line 5");
        assertThat(problems.get(4).maybe()).isEqualTo("shop");
        assertThat(rounds.of(owner.workspace(), client)).isEmpty();
    }

    @Test
    void whomTheCatalogueAsksNothingIsToldBeforeAnybodyGetsALink() {
        assertThat(keeping.open(owner, client, wanted("Mary,m@x.org,Astronaut", RoundToOpen.What.THEIRS), NOW)
                        .problems())
                .extracting(Problem::found)
                .containsExactly("“Astronaut”, of whom the catalogue asks nothing");
    }

    @Test
    void peopleAreAskedWhatTheyCanKnowOrWhatIsOpenOrEverything() {
        String people = "Mary\tm@x.org\tManaging director\t\nTom\tt@x.org\t\tbakehouse";

        OpenedRound theirs = opened(people, RoundToOpen.What.THEIRS);
        int mary = asked(theirs, 0);
        int tom = asked(theirs, 1);
        int open = asked(opened(people, RoundToOpen.What.OPEN), 0);
        int all = asked(opened(people, RoundToOpen.What.ALL), 0);

        assertThat(List.of(mary, tom, open)).allSatisfy(each -> assertThat(each).isBetween(1, all - 1));
        assertThat(all).isEqualTo(asked(opened(people, RoundToOpen.What.ALL), 1));
    }

    private int asked(OpenedRound opened, int person) {
        return rounds.answersOf(
                        owner.workspace(), visit(opened, person).person().id())
                .size();
    }

    @Test
    void aLinkIsGoodToTheEndOfTheLastDayWhereTheClientIs() {
        OpenedRound opened = opened("Mary", RoundToOpen.What.ALL);
        LinkToken link = opened.links().values().iterator().next();
        ZonedDateTime midnight = LAST.plusDays(1).atStartOfDay(NOW.getZone());

        assertThat(state(link, midnight.minusSeconds(1))).contains(State.OPEN);
        assertThat(state(link, midnight)).contains(State.OVER);
        assertThat(state(new LinkToken(link.text() + "x"), NOW)).isEmpty();
        keeping.close(owner, opened.round().id(), NOW);
        assertThat(state(link, NOW)).contains(State.CLOSED);
    }

    private Optional<State> state(LinkToken link, ZonedDateTime at) {
        return answering.visit(link, at.toInstant()).map(Visit::state);
    }

    @Test
    void anAnswerFromAnotherDeviceIsNotOverwrittenUnseenAndTheSameAgainIsNone() {
        Visit mary = visit(opened("Mary", RoundToOpen.What.ALL), 0);
        RoundAnswer asked = question(mary, 0);
        RoundAnswer three = new RoundAnswer(asked.invited(), asked.capability(), "3", "", null, 0, null);

        assertThat(answering.save(mary, three, NOW.toInstant())).isEqualTo(Outcome.SAVED);
        assertThat(answering.save(mary, three, NOW.toInstant())).isEqualTo(Outcome.SAVED);
        assertThat(answering.save(
                        mary,
                        new RoundAnswer(asked.invited(), asked.capability(), "1", "", null, 0, null),
                        NOW.toInstant()))
                .isEqualTo(Outcome.MEANWHILE);
        assertThat(answered(mary, 1, "NOT_APPLICABLE", " ")).isEqualTo(Outcome.WITHOUT_REASON);
        assertThat(answered(mary, 1, "2", "x".repeat(4_001))).isEqualTo(Outcome.TOO_LONG);
        assertThat(question(mary, 0).level()).isEqualTo("3");
        assertThat(question(mary, 1).answered()).isFalse();
    }

    @Test
    void answersAreTakenOverOnceAndNothingThatStandsThereIsOverwritten() {
        OpenedRound opened = opened("Mary\t\t\tshop\nTom", RoundToOpen.What.ALL);
        Visit mary = visit(opened, 0);
        answered(mary, 0, "3", "As I see it");
        answered(mary, 1, "UNKNOWN", "");
        answered(visit(opened, 1), 0, "1", "");
        int before = answers().size();

        TakenAnswers first = taking.take(owner, opened.round(), NOW);
        TakenAnswers again = taking.take(owner, opened.round(), NOW);
        answered(mary, 0, "4", "As I see it");
        answered(mary, 1, "7", "");
        TakenAnswers changed = taking.take(owner, opened.round(), NOW);

        assertThat(first)
                .isEqualTo(new TakenAnswers(3, 0, List.of(), List.of(), Optional.of(LocalDate.of(2026, 12, 1))));
        assertThat(again).isEqualTo(new TakenAnswers(0, 3, List.of(), List.of(), Optional.empty()));
        assertThat(changed.conflicts())
                .extracting(TakenAnswers.Conflict::said, TakenAnswers.Conflict::stands)
                .containsExactly(tuple("4", "3"), tuple("7", "UNKNOWN"));
        assertThat(answers()).hasSize(before + 3);
        assertThat(answers().get(before).toString())
                .isEqualTo("{capability=" + question(mary, 0).capability()
                        + ", level=3, department=shop, respondent=person-1, on=2026-12-01, comment=As I see it}");
        assertThat(clients.latest(owner.workspace(), client).orElseThrow().change())
                .isEqualTo("Answers of the round Winter");
    }

    private List<Map<String, Object>> answers() {
        return ProfileDraft.of(clients.latest(owner.workspace(), client).orElseThrow())
                .items("answers");
    }

    @Test
    void whatTheReaderRefusesStaysOutAndTheRestGoesIn() {
        OpenedRound opened = opened("Mary", RoundToOpen.What.ALL);
        answered(visit(opened, 0), 0, "3", "");
        answered(visit(opened, 0), 1, "9", "");

        TakenAnswers taken = taking.take(owner, opened.round(), NOW);

        assertThat(taken.taken()).isEqualTo(1);
        assertThat(taken.problems()).extracting(Problem::found).containsExactly("9");
    }

    @Test
    void aNewRoundStartsFromTheLastAnswersOfTheSamePeople() {
        OpenedRound first = opened("Mary,m@x.org\nTom", RoundToOpen.What.ALL);
        answered(visit(first, 0), 2, "3", "Then");
        RoundToOpen next = new RoundToOpen(
                "Spring",
                "Máire Byrne,M@X.org\nAnn",
                Optional.of(LAST),
                RoundToOpen.What.ALL,
                Optional.of(first.round().id()));

        OpenedRound second = keeping.open(owner, client, next, NOW.plusDays(1)).orElseThrow();

        Visit mary = visit(second, 0);
        assertThat(question(mary, 2))
                .isEqualTo(RoundAnswer.open(
                        mary.person().id(),
                        question(mary, 2).capability(),
                        new RoundAnswer.Earlier("3", "Then", LocalDate.of(2026, 12, 1))));
        assertThat(question(mary, 1).earlier()).isNull();
        assertThat(List.of(mary.person(), visit(second, 1).person()))
                .extracting(Invited::respondent)
                .containsExactly("person-1", "person-3");
    }
}
