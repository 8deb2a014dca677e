package org.cxmaturity.service.drafting;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cxmaturity.drafting.DraftChange;
import org.cxmaturity.files.ArchivableRuleBases;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.store.Database;
import org.cxmaturity.store.DraftTables;
import org.cxmaturity.store.LedgerTable;
import org.cxmaturity.store.MemberTable;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.MemberRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A workspace with two analysts, whose drafts begin from the shipped rule base. */
class DraftFixture {
    static final Instant NOW = Instant.parse("2026-12-01T09:30:00Z");

    @TempDir
    private static Path directory = Path.of("");

    private static Database database =
            Database.open("unused", "jdbc:h2:mem:unused-edits;" + Database.MODE).orElseThrow();
    private static EditDrafts cases = anew();
    private static Member ana = new MemberTable(database).owner(NOW);

    @BeforeAll
    static void open() {
        database.close();
        database = Database.open("the test's database", Database.inFile(directory + "/cxm"))
                .orElseThrow();
        cases = anew();
        ana = new MemberTable(database).owner(NOW).called("Ana");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    /** The use cases as a server that was started anew has them. */
    static EditDrafts anew() {
        return new EditDrafts(
                new DraftTables(database),
                LedgerTable.in(database),
                new ArchivableRuleBases(Shipped.loader(), Shipped.TABLES)::own);
    }

    static EditDrafts cases() {
        return cases;
    }

    static Member ana() {
        return ana;
    }

    static Member ben() {
        return new Member(UUID.randomUUID(), ana().workspace(), "Ben", MemberRole.ANALYST);
    }

    static OpenDraft begun(String name) {
        return open(cases().begin(ana(), name, NOW).orElseThrow().id());
    }

    static OpenDraft open(OpenDraft draft) {
        return open(draft.draft().id());
    }

    private static OpenDraft open(UUID draft) {
        return cases().open(ana().workspace(), draft).orElseThrow().orElseThrow();
    }

    static TakenEdit edit(Member by, OpenDraft draft, String table, DraftChange... changes) {
        return cases().edit(by, draft, table, List.of(changes), NOW).orElseThrow();
    }
}
