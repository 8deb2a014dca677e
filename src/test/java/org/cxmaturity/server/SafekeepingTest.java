package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Result;
import org.cxmaturity.store.PostgresServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** An operator's backups, of data that a server runs with and of data that none does. */
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"H2", "PostgreSQL"})
class SafekeepingTest {
    private static final DataSafekeeping SAFEKEEPING = new DataSafekeeping("1.0.0", Clock.systemUTC());

    @Parameter
    String kind = "";

    @TempDir
    Path directory = Path.of("");

    private @Nullable String database;
    private Path data = Path.of("");
    private Path file = Path.of("");
    private final List<String> plan = new ArrayList<>();

    @BeforeEach
    void place() {
        database = kind.equals("H2") ? null : PostgresServer.database();
        data = directory.resolve("data");
        file = directory.resolve("backup.zip");
    }

    private Result<List<String>> restore(Path from, Path into) {
        plan.clear();
        return SAFEKEEPING.restore(from, into, null, plan::addAll);
    }

    @Test
    void what_a_server_keeps_is_backed_up_and_restored_while_it_runs_and_everybody_signs_in_anew() throws Exception {
        try (TestServer server = TestServer.start(data, database).signIn("Ana")) {
            String bakery = server.example("neighbourhood-bakery");
            assertThat(server.post(bakery + "/record", Map.of()).statusCode()).isLessThan(400);
            assertThat(SAFEKEEPING.backup(file, data, null).orElseThrow())
                    .singleElement()
                    .asString()
                    .contains("Written: " + file, "1 client,", "1 assessment on record");
            String bank = server.example("regional-bank");
            assertThat(server.get(bank + "/result").statusCode()).isEqualTo(200);

            List<String> told = restore(file, data).orElseThrow();

            assertThat(plan).hasSize(2);
            assertThat(plan.get(0)).startsWith("Replaces: 1 member, 2 clients");
            assertThat(plan.get(1)).startsWith("By: 1 member, 1 client,");
            assertThat(told).hasSize(4);
            assertThat(server.get("/clients").statusCode())
                    .as("the session is over")
                    .isEqualTo(302);
            String link = told.get(3).replaceAll(".*(/sign-in/)", "$1");
            server.get(link);
            assertThat(server.post(link, Map.of("name", "Ana")).statusCode()).isEqualTo(302);
            assertThat(server.get(bakery + "/result").statusCode()).isEqualTo(200);
            assertThat(server.get(bank + "/result").statusCode()).isEqualTo(404);
            assertThat(server.get("/ledger").body()).contains("One record");

            Path kept = Path.of(told.get(0).replace("Kept what stood in: ", ""));
            assertThat(kept).startsWith(data).exists();
            restore(kept, data).orElseThrow();
            assertThat(plan.get(1)).contains("2 clients");
        }
        assertThat(Files.list(data).map(each -> each.getFileName().toString()))
                .noneMatch(each -> each.startsWith("running-server") || each.endsWith(".part"));
    }

    @Test
    void data_of_no_server_are_opened_and_come_into_an_empty_directory() throws Exception {
        String bakery;
        byte[] ledger;
        try (TestServer server = TestServer.start(data, database).signIn("Ana")) {
            bakery = server.example("neighbourhood-bakery");
            server.post(bakery + "/record", Map.of());
            ledger = server.file("/ledger/file").body();
        }

        SAFEKEEPING.backup(file, data, database).orElseThrow();
        restore(file, directory.resolve("other")).orElseThrow();

        try (TestServer server = TestServer.start(directory.resolve("other")).signIn("Ana")) {
            assertThat(server.get(bakery + "/result").statusCode()).isEqualTo(200);
            assertThat(server.file("/ledger/file").body()).isEqualTo(ledger).isNotEmpty();
        }
    }

    @Test
    void a_file_that_is_no_backup_and_data_that_are_not_there_are_named_and_change_nothing() throws Exception {
        Files.writeString(file, "no backup");
        try (TestServer server = TestServer.start(data, database).signIn("Ana")) {
            assertThat(restore(file, data).problems())
                    .singleElement()
                    .asString()
                    .contains(file.toString(), "can't be read as a backup");
            assertThat(server.get("/clients").statusCode()).isEqualTo(200);
        }
        assertThat(plan).isEmpty();
        assertThat(SAFEKEEPING.backup(file, directory.resolve("nothing"), null).problems())
                .singleElement()
                .asString()
                .contains("nothing: found no data");
        assertThat(file).hasContent("no backup");
        assertThat(SAFEKEEPING
                        .backup(directory.resolve("no/where.zip"), data, database)
                        .problems())
                .singleElement()
                .asString()
                .contains("no/where.zip");
    }

    @Test
    void nobody_else_reaches_it() throws Exception {
        try (TestServer server = TestServer.start(data, database).signIn("Ana")) {
            Path said = data.resolve("running-server.properties");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(said)))
                    .isEqualTo("rw-------");
            OperatorFile operator = OperatorFile.read(data).orElseThrow();

            assertThat(server.get(OperatorEndpoint.BACKUP).statusCode())
                    .as("a signed-in browser")
                    .isEqualTo(404);
            assertThat(asked(operator, operator.secret(), "X-Forwarded-For", "192.0.2.1"))
                    .isEqualTo(404);
            assertThat(asked(operator, operator.secret(), "X-Other", "1")).isEqualTo(200);
            List<Integer> guesses = new ArrayList<>();
            for (int guess = 0; guess < 15; guess++) {
                guesses.add(asked(operator, "guess" + guess, "Cookie", "cxm=1"));
            }
            assertThat(guesses).containsOnly(404, 429).endsWith(429, 429);
            assertThat(asked(operator, operator.secret(), "X-Other", "1")).isEqualTo(200);
        }
    }

    private static int asked(OperatorFile operator, String secret, String header, String value) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://127.0.0.1:" + operator.port() + OperatorEndpoint.BACKUP))
                                .header(OperatorEndpoint.SECRET, secret)
                                .header(header, value)
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }
}
