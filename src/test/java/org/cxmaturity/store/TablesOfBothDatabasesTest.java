package org.cxmaturity.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.workspace.AssessmentOnRecord;
import org.cxmaturity.workspace.AssessmentOnRecord.PlacedStage;
import org.cxmaturity.workspace.Client;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.Membership;
import org.cxmaturity.workspace.ProfileVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The same of H2 and of PostgreSQL. */
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"H2", "PostgreSQL"})
class TablesOfBothDatabasesTest {
    private static final Instant NOW = Instant.parse("2026-12-01T09:30:00.123456789Z");

    @Parameter
    String kind = "";

    @TempDir
    Path directory = Path.of("");

    private Database database = open("jdbc:h2:mem:unused");
    private Member owner = new MemberTable(database).owner(NOW);

    private static Database open(String url) {
        String mode = url.contains(":h2:") && !url.contains("MODE") ? url + ";" + Database.MODE : url;
        return Database.open("the test's database", mode).orElseThrow();
    }

    @BeforeEach
    void open() {
        database.close();
        database = open(
                kind.equals("H2") ? Database.inFile(directory.resolve("cxm").toString()) : PostgresServer.database());
        owner = new MemberTable(database).owner(NOW);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private ProfileVersion version(UUID client, long number, String text) {
        return new ProfileVersion(client, number, text, "Ana", NOW, "Facts");
    }

    private Client client(String name) {
        return new ClientTable(database).add(owner.workspace(), name, version(UUID.randomUUID(), 1, "a: 1\n"));
    }

    @Test
    void there_is_one_owner_however_often_one_asks() {
        assertThat(new MemberTable(database).owner(NOW)).isEqualTo(owner);
        assertThat(new MemberTable(database).of(owner.workspace()))
                .extracting(Membership::member)
                .containsExactly(owner);
    }

    @Test
    void a_link_signs_in_once_and_not_when_it_is_old_or_another() {
        MemberTable members = new MemberTable(database);
        members.link(owner.id(), "hash", NOW.plusSeconds(10));

        assertThat(members.use("other", NOW)).isEmpty();
        assertThat(members.use("hash", NOW.plusSeconds(11))).isEmpty();
        assertThat(members.use("hash", NOW)).contains(owner);
        assertThat(members.use("hash", NOW)).isEmpty();
    }

    @Test
    void a_text_of_33_000_characters_of_all_kinds_comes_back_as_it_went() {
        String text = "Évaluation 客户 🙂 'quoted' \\ \u0001 ".repeat(1_000);
        Client client = client("Évaluation 客户");

        new ClientTable(database).add(owner.workspace(), version(client.id(), 2, text));

        ClientTable clients = new ClientTable(database);
        assertThat(clients.latest(owner.workspace(), client.id()).orElseThrow().text())
                .isEqualTo(text);
        assertThat(clients.client(owner.workspace(), client.id()).orElseThrow().name())
                .isEqualTo("Évaluation 客户");
    }

    @Test
    void a_version_is_made_once() {
        Client client = client("Bakery");
        ClientTable clients = new ClientTable(database);

        assertThat(clients.add(owner.workspace(), version(client.id(), 2, "mine")))
                .isTrue();
        assertThat(clients.add(owner.workspace(), version(client.id(), 2, "theirs")))
                .isFalse();

        assertThat(clients.latest(owner.workspace(), client.id()).orElseThrow().text())
                .isEqualTo("mine");
        assertThat(clients.version(owner.workspace(), client.id(), 1)
                        .orElseThrow()
                        .text())
                .isEqualTo("a: 1\n");
        assertThat(clients.versions(owner.workspace(), client.id(), 9))
                .extracting(ProfileVersion::number)
                .containsExactly(2L, 1L);
    }

    @Test
    void another_workspace_sees_nothing() {
        Client client = client("Bakery");
        ClientTable clients = new ClientTable(database);
        UUID other = UUID.randomUUID();

        clients.rename(other, client.id(), "Stolen");
        clients.archive(other, client.id(), NOW);

        assertThat(clients.all(other)).isEmpty();
        assertThat(clients.client(other, client.id())).isEmpty();
        assertThat(clients.latest(other, client.id())).isEmpty();
        assertThat(clients.version(other, client.id(), 1)).isEmpty();
        assertThat(clients.versions(other, client.id(), 9)).isEmpty();
        assertThat(new AssessmentTable(database).of(other, client.id())).isEmpty();
        assertThat(clients.all(owner.workspace())).singleElement().satisfies(each -> {
            assertThat(each.name()).isEqualTo("Bakery");
            assertThat(each.archived()).isNull();
        });
    }

    @Test
    void a_client_is_put_away_and_brought_back() {
        Client client = client("Bakery");
        ClientTable clients = new ClientTable(database);

        clients.archive(owner.workspace(), client.id(), NOW);
        assertThat(clients.client(owner.workspace(), client.id()).orElseThrow().archived())
                .isEqualTo(Instant.parse("2026-12-01T09:30:00.123456Z"));
        clients.archive(owner.workspace(), client.id(), null);
        assertThat(clients.client(owner.workspace(), client.id()).orElseThrow().archived())
                .isNull();
    }

    @Test
    void of_assessments_the_newest_are_listed_with_their_stages_in_order() {
        Client client = client("Bakery");
        AssessmentTable assessments = new AssessmentTable(database);
        for (long record = 1; record <= 3; record++) {
            assessments.add(owner.workspace(), assessment(client, record));
        }

        List<AssessmentOnRecord> newest =
                assessments.newest(owner.workspace(), 2).getOrDefault(client.id(), List.of());

        assertThat(newest).extracting(AssessmentOnRecord::record).containsExactly(3L, 2L);
        assertThat(newest.get(0).stages()).extracting(PlacedStage::model).containsExactly("b", "a");
        assertThat(newest.get(0).asOf()).isEqualTo(LocalDate.of(2026, 10, 25));
        assertThat(newest.get(0).next()).isEqualTo(LocalDate.of(2027, 4, 25));
        assertThat(assessments.of(owner.workspace(), client.id())).hasSize(3);
    }

    private static AssessmentOnRecord assessment(Client client, long record) {
        return new AssessmentOnRecord(
                UUID.randomUUID(),
                client.id(),
                1,
                "sha256:0",
                record,
                "Ana",
                LocalDate.of(2026, 10, 25),
                NOW,
                LocalDate.of(2027, 4, 25),
                List.of(
                        new PlacedStage("b", "B", "one", "One", 1, 4, "One"),
                        new PlacedStage("a", "A", "two", "Two", 2, 4, "One")));
    }

    @Test
    void what_is_refused_leaves_nothing_behind() {
        Result<Client> refused = database.whole(() -> {
            client("Bakery");
            return Result.refused(Fault.INPUT, new Problem("x", "y", "z", null));
        });

        assertThat(refused.problems()).hasSize(1);
        assertThat(new ClientTable(database).all(owner.workspace())).isEmpty();
    }

    @Test
    void the_bytes_of_a_ledger_are_read_from_any_offset() throws IOException {
        LedgerStore ledger = LedgerTable.in(database).of(owner.workspace());
        List<String> lines = List.of("{\"a\":1}\n", "{\"b\":\"客户\"}\n", "{}\n");
        long start = 0;
        for (int at = 0; at < lines.size(); at++) {
            long size = lines.get(at).getBytes(StandardCharsets.UTF_8).length;
            database.jdbc()
                    .sql("insert into ledger_line (workspace, sequence, starts_at, size, line) values (?, ?, ?, ?, ?)")
                    .params(owner.workspace(), at + 1L, start, size, lines.get(at))
                    .update();
            start += size;
        }
        byte[] whole = String.join("", lines).getBytes(StandardCharsets.UTF_8);

        for (int offset = 0; offset <= whole.length; offset++) {
            int from = offset;
            String rest = ledger.read(bytes -> {
                        assertThat(bytes.size()).isEqualTo(whole.length);
                        try (InputStream in = bytes.from(from)) {
                            ByteArrayOutputStream out = new ByteArrayOutputStream();
                            in.transferTo(out);
                            return Result.done(out.toString(StandardCharsets.UTF_8));
                        }
                    })
                    .orElseThrow();
            assertThat(rest).isEqualTo(new String(whole, from, whole.length - from, StandardCharsets.UTF_8));
        }
    }

    @Test
    void data_of_a_newer_version_are_refused_and_left_alone() {
        database.jdbc()
                .sql("insert into " + (kind.equals("H2") ? "\"flyway_schema_history\"" : "flyway_schema_history")
                        + " (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)"
                        + " values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 1, true)")
                .update();
        String url = url();
        database.close();

        Result<Database> again = Database.open("the data", url);

        assertThat(again.problems()).singleElement().asString().contains("newer version of the program, schema 99");
    }

    private String url() {
        return ((HikariDataSource) database.source()).getJdbcUrl();
    }

    @Test
    void a_file_in_the_place_of_the_data_is_refused_with_its_name() throws IOException {
        Path file = Files.writeString(directory.resolve("plain.mv.db"), "no database");

        Result<Database> opened = Database.open(
                file.toString(), Database.inFile(directory.resolve("plain").toString()));

        assertThat(opened.problems()).singleElement().asString().contains(file.toString());
        assertThat(Stream.of(Files.readString(file))).containsExactly("no database");
    }
}
