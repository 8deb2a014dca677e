package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.store.PostgresServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as evidence, kept in either database. */
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"H2", "PostgreSQL"})
class EvidenceFilesTest {
    private static final String NAME = "Évaluation 客户.pdf";
    private static final String LOOP = "feedback.closed-loop";

    @Parameter
    String kind = "";

    @TempDir
    Path directory = Path.of("");

    private @Nullable TestServer server;
    private String client = "";

    @BeforeEach
    void start() throws Exception {
        server = TestServer.start(directory, kind.equals("H2") ? null : PostgresServer.database())
                .signIn("Ana Pérez");
        client = server().example("neighbourhood-bakery");
    }

    @AfterEach
    void stop() {
        server().close();
    }

    private TestServer server() {
        return Objects.requireNonNull(server);
    }

    private static byte[] content(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String first(String pattern, HttpResponse<String> page) {
        Matcher found = Pattern.compile(pattern).matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private String kept(String name, byte[] content) throws Exception {
        assertThat(server().upload(client + "/evidence", "file", name, content).statusCode())
                .isEqualTo(302);
        return client + "/evidence/" + first("/evidence/([0-9a-f-]{36})\"", server().get(client + "/evidence"));
    }

    private String profile() throws Exception {
        String version = first("/intake/profile/(\\d+)\"", server().get(client + "/intake"));
        return server().get(client + "/intake/profile/" + version).body();
    }

    @Test
    void a_file_goes_up_and_comes_down_as_it_was_and_an_answer_names_it_everywhere() throws Exception {
        byte[] bytes = content(1_300_000);
        String file = kept(NAME, bytes);
        Map<String, String> answer = Map.of("was", "", "form", "f", "level", "3", "role", "Baker");
        server().post(client + "/facts/answers/" + LOOP, answer);
        String mark = first("<option value=\"([0-9a-f]+)\">[^<]*, Baker<", server().get(client + "/evidence"));

        assertThat(server().post(file + "/attach", Map.of("answer", mark)).statusCode())
                .isEqualTo(302);

        HttpResponse<byte[]> down = server().file(file);
        assertThat(down.body()).isEqualTo(bytes);
        assertThat(down.headers().map().toString())
                .contains(
                        "nosniff",
                        "application/pdf",
                        "attachment;",
                        "filename*=UTF-8''%C3%89valuation%20%E5%AE%A2%E6%88%B7.pdf");
        assertThat(profile()).contains(NAME, sha256(bytes));
        assertThat(server().get(client + "/evidence").body()).contains(NAME, ", Baker</span>", "1.3 MB");
        assertThat(server().get(client + "/why/capability/" + LOOP).body()).contains(NAME, sha256(bytes));

        String was = first(
                "name=\"was\" value=\"([0-9a-f]+)\"/>(?:(?!</form>)[\\s\\S])*value=\"Baker\"",
                server().get(client + "/facts/dimension/feedback"));
        server().post(
                        client + "/facts/answers/" + LOOP,
                        Map.of("was", was, "form", "f", "level", "2", "role", "Baker", "evidence.ref", NAME));
        assertThat(profile()).as("a form that shows no digest keeps it").contains(sha256(bytes));
        assertThat(server().post(file + "/attach", Map.of("answer", mark)).body())
                .contains("somebody has changed the answer meanwhile");
    }

    @Test
    void the_same_bytes_are_kept_once_and_what_was_put_away_comes_back() throws Exception {
        byte[] bytes = "minutes".getBytes(StandardCharsets.UTF_8);
        String file = kept("minutes.txt", bytes);
        assertThat(kept("again.txt", bytes)).isEqualTo(file);

        server().post(file + "/archive", Map.of());
        assertThat(server().get(client + "/evidence").body()).contains("Put away: 1", "No file is kept yet");
        assertThat(server().file(file).body()).isEqualTo(bytes);
        server().post(file + "/bring-back", Map.of());
        assertThat(server().get(client + "/evidence").body())
                .contains("minutes.txt")
                .doesNotContain("Put away: 1", "again.txt");

        String other = server().example("regional-bank");
        assertThat(server().get(other + file.substring(client.length())).statusCode())
                .isEqualTo(404);
        assertThat(server().post(other + file.substring(client.length()) + "/archive", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_empty_or_might_run_in_a_browser_is_refused_or_goes_down_as_bytes() throws Exception {
        assertThat(server().upload(client + "/evidence", "file", "empty.txt", new byte[0])
                        .body())
                .contains("0 bytes");
        String page = kept("page.html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(server().file(page).headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(server().get(page.replaceAll("[0-9a-f]{12}$", "000000000000"))
                        .statusCode())
                .isEqualTo(404);
    }
}
