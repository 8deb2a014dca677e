package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cxmaturity.Seeds;
import org.cxmaturity.cli.UnpackedDistribution;
import org.cxmaturity.service.tables.ShippedExamples;
import org.cxmaturity.store.PostgresServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that is killed while several people save and assessments are put on record, again and again, with either database. */
@DisabledOnOs(OS.WINDOWS)
@Tag("program")
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"H2", "PostgreSQL"})
class KilledServerIT {
    private static final int KILLS = Seeds.of(2); // 50 with -Dseeds.percent=2500
    private static final int LONGEST = 4_000;
    private static final int TOO_MANY = 429;
    private static final String YAML = "application/yaml";

    @TempDir
    static Path place = Path.of("");

    private static Path distribution = Path.of("");

    @Parameter
    String kind = "";

    @TempDir
    Path directory = Path.of("");

    private final Random random = new Random(9);
    private final List<Saving> clients = new ArrayList<>();
    private @Nullable String database;
    private String token = "";
    private int onRecord;

    @BeforeAll
    static void unpack() throws IOException {
        distribution = UnpackedDistribution.in(place);
    }

    /** Somebody who saves a client's profile over and over, and remembers what was acknowledged. */
    private static final class Saving {
        private final String client;
        private String text = profile(0);
        private long version = 1;

        Saving(String client) {
            this.client = client;
        }

        static String profile(int staff) {
            String text = new String(
                    ShippedExamples.profile("neighbourhood-bakery")
                            .orElseThrow()
                            .bytes(),
                    StandardCharsets.UTF_8);
            return text.replace("employees: 6", "employees: " + (6 + staff));
        }

        private static String tag(HttpResponse<String> answer) {
            return answer.headers().firstValue("ETag").orElseThrow();
        }

        /** Saves until nobody answers. */
        void go(ServedProcess server, String token) {
            try {
                String path = client + "/profile";
                String seen = tag(server.ask(token, "GET", path, ""));
                for (int staff = 1; ; staff++) {
                    String next = profile(staff);
                    HttpResponse<String> saved =
                            server.ask(token, "PUT", path, next, "Content-Type", YAML, "If-Match", seen);
                    if (saved.statusCode() == TOO_MANY) {
                        Thread.sleep(100);
                        continue;
                    }
                    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(204);
                    seen = tag(saved);
                    version = Long.parseLong(seen.replace("\"", ""));
                    text = next;
                }
            } catch (IOException killed) {
                // What was not acknowledged may be kept or not.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private ServedProcess started() throws IOException {
        return new ServedProcess(distribution, directory.resolve("data"), database);
    }

    private void record(ServedProcess server) {
        try {
            while (true) {
                HttpResponse<String> made = server.ask(
                        token,
                        "POST",
                        clients.get(0).client + "/assessments",
                        "{}",
                        "Content-Type",
                        "application/json");
                assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
                onRecord++;
            }
        } catch (IOException killed) {
            // As above.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String client(ServedProcess server) throws IOException, InterruptedException {
        return server.ask(token, "POST", "/clients", Saving.profile(0), "Content-Type", YAML)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^/api/v1", "");
    }

    private void killInTheMiddle(ServedProcess server) throws InterruptedException {
        List<Thread> all = new ArrayList<>();
        clients.forEach(each -> all.add(new Thread(() -> each.go(server, token))));
        all.add(new Thread(() -> record(server)));
        all.forEach(Thread::start);
        Thread.sleep(random.nextInt(LONGEST));
        server.close();
        for (Thread each : all) {
            each.join();
        }
    }

    @Test
    void whenever_it_is_killed_nothing_acknowledged_is_lost_and_the_ledger_is_whole() throws Exception {
        database = kind.equals("H2") ? null : PostgresServer.database();
        ServedProcess server = started();
        try {
            token = server.owner().token("Load", "scope=READ&scope=WRITE&scope=RECORD");
            for (int i = 0; i < 3; i++) {
                clients.add(new Saving(client(server)));
            }
            for (int kill = 1; kill <= KILLS; kill++) {
                killInTheMiddle(server);
                server = started();
                check(server, "after kill " + kill);
            }
        } finally {
            server.close();
        }
        assertThat(clients).allSatisfy(each -> assertThat(each.version).isGreaterThan(1));
    }

    private void check(ServedProcess server, String when) throws IOException, InterruptedException {
        for (Saving each : clients) {
            HttpResponse<String> kept = server.ask(token, "GET", each.client + "/profile/versions/" + each.version, "");
            assertThat(kept.statusCode()).as(when).isEqualTo(200);
            assertThat(kept.body()).as(when).isEqualTo(each.text);
        }
        String ledger = server.owner().get("/ledger").body();
        assertThat(ledger).as(when).contains(onRecord == 0 ? "ledger" : "Whole: ");
        int found = server.ask(token, "GET", "/ledger/file", "").body().split("\n", -1).length - 1;
        assertThat(found).as(when).isBetween(onRecord, onRecord + 1);
        onRecord = found;
    }
}
