package org.cxmaturity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.PlanVariant;
import org.cxmaturity.workspace.PlanVariants;
import org.cxmaturity.workspace.ProfileVersion;
import org.cxmaturity.workspace.WorkChange;
import org.cxmaturity.workspace.WorkEntry;
import org.cxmaturity.workspace.WorkItem;
import org.cxmaturity.workspace.WorkItem.AimedLevel;
import org.cxmaturity.workspace.WorkItems;
import org.cxmaturity.workspace.WorkState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of plans, the same in H2 and in PostgreSQL. */
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"H2", "PostgreSQL"})
class PlanTablesTest {
    private static final Instant NOW = Instant.parse("2026-12-01T09:30:00Z");

    private static final AimedLevel AIMED = new AimedLevel("feedback.review", "Feedback review", 3, 2);

    @Parameter
    String kind = "";

    @TempDir
    Path directory = Path.of("");

    private Database database =
            Database.open("unused", "jdbc:h2:mem:unused-plans;" + Database.MODE).orElseThrow();
    private Member owner = new MemberTable(database).owner(NOW);
    private UUID client = UUID.randomUUID();

    @BeforeEach
    void open() {
        database.close();
        String url =
                kind.equals("H2") ? Database.inFile(directory.resolve("cxm").toString()) : PostgresServer.database();
        database = Database.open("the test's database", url).orElseThrow();
        owner = new MemberTable(database).owner(NOW);
        client = client("Bakery");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private UUID client(String name) {
        return new ClientTable(database)
                .add(owner.workspace(), name, new ProfileVersion(UUID.randomUUID(), 1, "a: 1\n", "Ana", NOW, ""))
                .id();
    }

    private PlanVariant variant(String name, Instant at) {
        return new PlanVariant(
                UUID.randomUUID(),
                client,
                name,
                "budget=2000&do.write-before-arrival=at3",
                1,
                "sha256:abc",
                "Ana",
                at,
                null);
    }

    @Test
    void variants_come_back_as_they_were_kept_the_newest_first() {
        PlanVariants variants = new VariantTable(database);
        PlanVariant first = variant("Évaluation 客户", NOW);
        PlanVariant second = variant("Little money", NOW.plusSeconds(1));

        variants.add(owner.workspace(), first);
        variants.add(owner.workspace(), second);

        assertThat(variants.of(owner.workspace(), client)).containsExactly(second, first);
        assertThat(variants.variant(owner.workspace(), client, first.id())).contains(first);
    }

    @Test
    void a_variant_is_put_out_of_the_way_and_back() {
        PlanVariants variants = new VariantTable(database);
        PlanVariant kept = variant("Little money", NOW);
        variants.add(owner.workspace(), kept);

        assertThat(variants.archive(owner.workspace(), client, kept.id(), NOW)).isTrue();
        assertThat(variants.variant(owner.workspace(), client, kept.id())
                        .orElseThrow()
                        .archived())
                .isEqualTo(NOW);
        assertThat(variants.archive(owner.workspace(), client, kept.id(), null)).isTrue();
        assertThat(variants.of(owner.workspace(), client)).containsExactly(kept);
    }

    @Test
    void variants_of_another_workspace_or_client_are_not_there() {
        PlanVariants variants = new VariantTable(database);
        PlanVariant kept = variant("Little money", NOW);
        variants.add(owner.workspace(), kept);
        UUID other = UUID.randomUUID();

        assertThat(variants.of(other, client)).isEmpty();
        assertThat(variants.variant(other, client, kept.id())).isEmpty();
        assertThat(variants.variant(owner.workspace(), client("Hotel"), kept.id()))
                .isEmpty();
        assertThat(variants.archive(other, client, kept.id(), NOW)).isFalse();
        assertThat(variants.of(owner.workspace(), client)).containsExactly(kept);
    }

    private WorkItem item(String action) {
        return new WorkItem(
                UUID.randomUUID(),
                client,
                action,
                "Write before arrival",
                0,
                LocalDate.of(2027, 2, 28),
                List.of(new AimedLevel("journey.anticipation", "Anticipation", 2, null), AIMED),
                new WorkEntry("", LocalDate.of(2026, 12, 1), null, WorkState.TO_DO, ""),
                1,
                "Ana",
                NOW,
                NOW,
                7,
                null);
    }

    private static WorkEntry done(String note) {
        return new WorkEntry("Zoë 客户", null, LocalDate.of(2027, 1, 31), WorkState.DONE, note);
    }

    @Test
    void an_action_comes_back_as_it_was_taken_over_and_as_it_was_changed() {
        WorkItems work = new WorkTable(database);
        WorkItem taken = item("write-before-arrival");
        work.add(owner.workspace(), taken, "Taken over");
        assertThat(work.of(owner.workspace(), client)).containsExactly(taken);

        WorkItem changed = taken.changed(done("x".repeat(4_000)), "Ben", NOW.plusSeconds(5));
        assertThat(work.change(owner.workspace(), changed, "state: to do → done"))
                .isTrue();

        assertThat(work.item(owner.workspace(), client, taken.id())).contains(changed);
        assertThat(work.changes(owner.workspace(), client))
                .extracting(WorkChange::version, WorkChange::by, WorkChange::said)
                .containsExactly(Tuple.tuple(2L, "Ben", "state: to do → done"), Tuple.tuple(1L, "Ana", "Taken over"));
    }

    @Test
    void of_two_changes_of_the_same_version_one_is_kept_and_told_of() {
        WorkItems work = new WorkTable(database);
        WorkItem taken = item("write-before-arrival");
        work.add(owner.workspace(), taken, "Taken over");

        assertThat(work.change(owner.workspace(), taken.changed(done("mine"), "Ana", NOW), "mine"))
                .isTrue();
        assertThat(work.change(owner.workspace(), taken.changed(done("theirs"), "Ben", NOW), "theirs"))
                .isFalse();

        assertThat(work.of(owner.workspace(), client))
                .singleElement()
                .satisfies(each -> assertThat(each.entry().note()).isEqualTo("mine"));
        assertThat(work.changes(owner.workspace(), client)).hasSize(2);
    }

    @Test
    void actions_of_another_workspace_or_client_are_not_there() {
        WorkItems work = new WorkTable(database);
        WorkItem taken = item("write-before-arrival");
        work.add(owner.workspace(), taken, "Taken over");
        UUID other = UUID.randomUUID();

        assertThat(work.of(other, client)).isEmpty();
        assertThat(work.changes(other, client)).isEmpty();
        assertThat(work.item(owner.workspace(), client("Hotel"), taken.id())).isEmpty();
        assertThat(work.change(other, taken.changed(done(""), "Eve", NOW), "stolen"))
                .isFalse();
        assertThat(work.of(owner.workspace(), client)).containsExactly(taken);
    }
}
