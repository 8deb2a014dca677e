package org.cxmaturity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.workspace.DraftStep;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.RuleDraft;
import org.cxmaturity.workspace.RuleDrafts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of drafts, the same in H2 and in PostgreSQL. */
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"H2", "PostgreSQL"})
class DraftTablesTest {
    private static final Instant NOW = Instant.parse("2026-12-01T09:30:00Z");

    @Parameter
    String kind = "";

    @TempDir
    Path directory = Path.of("");

    private Database database = Database.open("unused", "jdbc:h2:mem:unused-drafts;" + Database.MODE)
            .orElseThrow();
    private Member owner = new MemberTable(database).owner(NOW);
    private RuleDrafts drafts = new DraftTables(database);

    @BeforeEach
    void open() {
        database.close();
        String url =
                kind.equals("H2") ? Database.inFile(directory.resolve("cxm").toString()) : PostgresServer.database();
        database = Database.open("the test's database", url).orElseThrow();
        owner = new MemberTable(database).owner(NOW);
        drafts = new DraftTables(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static RuleDraft draft(String name, Instant at) {
        return new RuleDraft(
                UUID.randomUUID(),
                name,
                Map.of("actions.xlsx", Hash.of(new byte[] {1}), "stage-criteria.drl.xlsx", Hash.of(new byte[] {2})),
                "1.2.0",
                "sha256:abc",
                "Ana",
                at,
                null);
    }

    private static DraftStep step(long number, String changes, @Nullable Long undoes) {
        return new DraftStep(number, "stage-criteria", changes, undoes, "Zoë 客户", NOW.plusSeconds(number));
    }

    @Test
    void a_draft_and_its_steps_come_back_as_they_were_kept() {
        RuleDraft first = draft("Évaluation 客户", NOW);
        RuleDraft second = draft("Thresholds", NOW.plusSeconds(1));
        drafts.add(owner.workspace(), first);
        drafts.add(owner.workspace(), second);
        DraftStep longest = step(1, "set\tr4\ttitle\t客户\t\ud83d\ude00\n" + "x".repeat(3_000_000), null);
        DraftStep back = step(2, "set\tr4\ttitle\tb\ta\n", 1L);

        assertThat(drafts.add(owner.workspace(), first.id(), longest)).isTrue();
        assertThat(drafts.add(owner.workspace(), first.id(), back)).isTrue();

        assertThat(drafts.of(owner.workspace())).containsExactly(second, first);
        assertThat(drafts.steps(owner.workspace(), first.id(), 0)).containsExactly(longest, back);
        assertThat(drafts.steps(owner.workspace(), first.id(), 1)).containsExactly(back);
        assertThat(drafts.steps(owner.workspace(), second.id(), 0)).isEmpty();
    }

    @Test
    void of_two_steps_of_one_number_the_first_is_kept_and_the_other_told_of() {
        RuleDraft draft = draft("Thresholds", NOW);
        drafts.add(owner.workspace(), draft);

        assertThat(drafts.add(owner.workspace(), draft.id(), step(1, "mine", null)))
                .isTrue();
        assertThat(drafts.add(owner.workspace(), draft.id(), step(1, "theirs", null)))
                .isFalse();

        assertThat(drafts.steps(owner.workspace(), draft.id(), 0))
                .extracting(DraftStep::changes)
                .containsExactly("mine");
    }

    @Test
    void a_draft_of_another_workspace_is_not_there() {
        RuleDraft draft = draft("Thresholds", NOW);
        drafts.add(owner.workspace(), draft);
        drafts.add(owner.workspace(), draft.id(), step(1, "mine", null));
        UUID other = UUID.randomUUID();

        assertThat(drafts.of(other)).isEmpty();
        assertThat(drafts.draft(other, draft.id())).isEmpty();
        assertThat(drafts.steps(other, draft.id(), 0)).isEmpty();
        assertThat(drafts.archive(other, draft.id(), NOW)).isFalse();
        assertThat(drafts.draft(owner.workspace(), draft.id())).contains(draft);
    }

    @Test
    void a_draft_is_given_up_and_taken_up_again() {
        RuleDraft draft = draft("Thresholds", NOW);
        drafts.add(owner.workspace(), draft);

        assertThat(drafts.archive(owner.workspace(), draft.id(), NOW)).isTrue();
        assertThat(drafts.draft(owner.workspace(), draft.id()).orElseThrow().archived())
                .isEqualTo(NOW);
        assertThat(drafts.archive(owner.workspace(), draft.id(), null)).isTrue();
        assertThat(drafts.of(owner.workspace())).containsExactly(draft);
    }
}
