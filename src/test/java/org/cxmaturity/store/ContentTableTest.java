package org.cxmaturity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.workspace.Member;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What records rest on, kept by hash in either database. */
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"H2", "PostgreSQL"})
class ContentTableTest {
    @Parameter
    String kind = "";

    @TempDir
    Path directory = Path.of("");

    private Database database = open("jdbc:h2:mem:unused;" + Database.MODE);
    private Member owner = new MemberTable(database).owner(Instant.EPOCH);

    private static Database open(String url) {
        return Database.open("the test's database", url).orElseThrow();
    }

    @BeforeEach
    void open() {
        database.close();
        database = open(
                kind.equals("H2") ? Database.inFile(directory.resolve("cxm").toString()) : PostgresServer.database());
        owner = new MemberTable(database).owner(Instant.EPOCH);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_content_of_several_parts_is_kept_once_and_mended() {
        byte[] content = new byte[1_300_000];
        new Random(7).nextBytes(content);
        var archive = LedgerTable.in(database).of(owner.workspace()).archive();
        Hash hash = archive.keep(content).orElseThrow();
        database.jdbc()
                .sql("update content set bytes = ? where part = 1")
                .param(new byte[] {1})
                .update();

        assertThat(archive.get("x.jar", hash).problems())
                .singleElement()
                .asString()
                .contains("was changed");
        archive.keep(content);
        archive.keep(new byte[0]);

        assertThat(archive.get("x.jar", hash).orElseThrow()).isEqualTo(content);
        database.jdbc().sql("delete from content where part = 2").update();
        archive.keep(content);
        assertThat(archive.get("x.jar", hash).orElseThrow()).isEqualTo(content);
        assertThat(archive.get("empty", Hash.of(new byte[0])).orElseThrow()).isEmpty();
    }

    @Test
    void a_content_that_was_mended_in_a_transaction_that_came_to_nothing_is_mended_the_next_time() {
        byte[] content = {1, 2, 3};
        LedgerTable.in(database).of(owner.workspace()).archive().keep(content);
        database.jdbc()
                .sql("update content set bytes = ?")
                .param(new byte[] {1})
                .update();
        database.soundContents().clear();
        var archive = LedgerTable.in(database).of(owner.workspace()).archive();
        Result<Hash> nothing = database.whole(() -> archive.keep(content)
                .then(kept -> Result.refused(Fault.INPUT, new Problem("here", "something", "something else", null))));
        assertThat(nothing.problems()).hasSize(1);

        Hash hash = archive.keep(content).orElseThrow();

        assertThat(archive.get("x.jar", hash).orElseThrow()).isEqualTo(content);
    }
}
