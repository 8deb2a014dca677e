package org.cxmaturity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.workspace.Invited;
import org.cxmaturity.workspace.LinkToken;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;
import org.cxmaturity.workspace.Round;
import org.cxmaturity.workspace.RoundAnswer;
import org.cxmaturity.workspace.RoundAnswer.Earlier;
import org.cxmaturity.workspace.Rounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Rounds of questions, the same in H2 and in PostgreSQL. */
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"H2", "PostgreSQL"})
class RoundTableTest {
    private static final Instant NOW = Instant.parse("2026-12-01T09:30:00Z");
    private static final Earlier BEFORE = new Earlier("2", "So it was", LocalDate.of(2026, 3, 2));

    @Parameter
    String kind = "";

    @TempDir
    Path directory = Path.of("");

    private Database database = Database.open("unused", "jdbc:h2:mem:unused-rounds;" + Database.MODE)
            .orElseThrow();
    private Rounds rounds = new RoundTable(database);
    private Member owner = new MemberTable(database).owner(NOW);
    private final LinkToken link = LinkToken.fresh();

    @BeforeEach
    void open() {
        database.close();
        String url =
                kind.equals("H2") ? Database.inFile(directory.resolve("cxm").toString()) : PostgresServer.database();
        database = Database.open("the test's database", url).orElseThrow();
        owner = new MemberTable(database).owner(NOW);
        rounds = new RoundTable(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Round round() {
        UUID client = new ClientTable(database)
                .add(owner.workspace(), "Bakery", new ProfileVersion(UUID.randomUUID(), 1, "a: 1\n", "Ana", NOW, ""))
                .id();
        return new Round(
                UUID.randomUUID(), owner.workspace(), client, "Winter", "Ana", NOW, LocalDate.of(2026, 12, 15), null);
    }

    private Invited opened(Round round) {
        Invited person = new Invited(
                UUID.randomUUID(),
                round.workspace(),
                round.id(),
                "person-1",
                "Zoë 客户",
                "",
                "Owner",
                "shop",
                NOW.plusSeconds(60),
                null,
                null,
                null);
        rounds.add(
                round,
                List.of(new Rounds.Asked(
                        person,
                        link.hash(),
                        List.of(
                                RoundAnswer.open(person.id(), "feedback.closed-loop", BEFORE),
                                RoundAnswer.open(person.id(), "data.quality", null)))));
        return person;
    }

    private static RoundAnswer answer(RoundAnswer question, String level, long version) {
        return new RoundAnswer(
                question.invited(), question.capability(), level, "“so”", null, version, question.earlier());
    }

    @Test
    void aRoundComesBackWithItsPeopleAndTheirQuestionsInOrder() {
        Round round = round();
        Invited person = opened(round);

        assertThat(rounds.of(owner.workspace(), round.client())).containsExactly(round);
        assertThat(rounds.people(owner.workspace(), round.id())).containsExactly(person);
        assertThat(rounds.answers(owner.workspace(), round.id()))
                .isEqualTo(rounds.answersOf(owner.workspace(), person.id()))
                .containsExactly(
                        RoundAnswer.open(person.id(), "feedback.closed-loop", BEFORE),
                        RoundAnswer.open(person.id(), "data.quality", null));
        assertThat(rounds.linked(link.hash())).contains(person);
        assertThat(rounds.linked(link.text())).isEmpty();
    }

    @Test
    void nothingIsThereForAnotherWorkspace() {
        Round round = round();
        Invited person = opened(round);
        UUID other = UUID.randomUUID();

        rounds.close(other, round.id(), NOW);

        assertThat(rounds.of(other, round.client())).isEmpty();
        assertThat(rounds.round(other, round.id())).isEmpty();
        assertThat(rounds.people(other, round.id())).isEmpty();
        assertThat(rounds.answers(other, round.id())).isEmpty();
        assertThat(rounds.answersOf(other, person.id())).isEmpty();
        assertThat(rounds.link(other, round.id(), person.id(), "x")).isFalse();
        assertThat(rounds.round(owner.workspace(), round.id()).map(Round::closed))
                .isEmpty();
    }

    @Test
    void anAnswerIsKeptOnceForEachVersionThatWasSeenAndNotAfterTheEnd() {
        Round round = round();
        Invited person = opened(round);
        RoundAnswer question = rounds.answersOf(owner.workspace(), person.id()).get(0);

        assertThat(rounds.answer(person, answer(question, "3", 0), NOW)).isTrue();
        assertThat(rounds.answer(person, answer(question, "1", 0), NOW)).isFalse();
        assertThat(rounds.answer(person, answer(question, "4", 1), NOW)).isTrue();
        rounds.close(owner.workspace(), round.id(), NOW.plusSeconds(5));
        rounds.close(owner.workspace(), round.id(), NOW.plusSeconds(9));
        assertThat(rounds.answer(person, answer(question, "0", 2), NOW)).isFalse();

        assertThat(rounds.answersOf(owner.workspace(), person.id()).get(0))
                .isEqualTo(new RoundAnswer(person.id(), "feedback.closed-loop", "4", "“so”", NOW, 2, BEFORE));
        assertThat(rounds.people(owner.workspace(), round.id()).get(0).answered())
                .isEqualTo(NOW);
        assertThat(rounds.round(owner.workspace(), round.id()).map(Round::closed))
                .contains(NOW.plusSeconds(5));
        rounds.reopen(owner.workspace(), round.id());
        assertThat(rounds.answer(person, answer(question, "0", 2), NOW)).isTrue();
    }

    @Test
    void theFirstLookAndTheLastWordAreNoted() {
        Invited person = opened(round());

        rounds.opened(person, NOW);
        rounds.opened(person, NOW.plusSeconds(1));
        rounds.done(person, NOW.plusSeconds(2));

        assertThat(rounds.linked(link.hash()).map(Invited::opened)).contains(NOW);
        assertThat(rounds.linked(link.hash()).map(Invited::done)).contains(NOW.plusSeconds(2));
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOld() {
        Round round = round();
        Invited person = opened(round);
        LinkToken fresh = LinkToken.fresh();

        boolean replaced = rounds.link(owner.workspace(), round.id(), person.id(), fresh.hash());

        assertThat(replaced).isTrue();
        assertThat(rounds.linked(link.hash())).isEmpty();
        assertThat(rounds.linked(fresh.hash()).map(Invited::id)).contains(person.id());
    }

    @Test
    void aRoundThatIsRefusedLeavesNothing() {
        Round round = round();

        Result<Optional<Round>> refused = database.whole(() -> {
            opened(round);
            return Result.refused(Fault.INPUT, new Problem("a", "b", "c", null));
        });

        assertThat(refused.problems()).hasSize(1);
        assertThat(rounds.of(owner.workspace(), round.client())).isEmpty();
    }
}
