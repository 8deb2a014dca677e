package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.audit.ReplayedRecord;
import org.cxmaturity.audit.Verification;
import org.cxmaturity.files.LedgerFile;
import org.cxmaturity.service.audit.KeptHeads;
import org.cxmaturity.store.PostgresServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** From an empty place to a report, by pages and forms, with either database. */
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"H2", "PostgreSQL"})
class ConsultantsWayTest {
    private static final String LOOP = "feedback.closed-loop";
    private static final Pattern WAS = Pattern.compile("name=\"was\" value=\"([0-9a-f]*)\"");

    @Parameter
    String kind = "";

    @TempDir
    Path directory = Path.of("");

    private @Nullable String database;
    private @Nullable TestServer running;

    private TestServer server() {
        return Objects.requireNonNull(running);
    }

    @BeforeEach
    void start() throws Exception {
        database = kind.equals("H2") ? null : PostgresServer.database();
        running = TestServer.start(directory, database).signIn("Ana Pérez");
    }

    @AfterEach
    void stop() {
        server().close();
    }

    private Path unpacked(byte[] zip) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path to = directory.resolve(entry.getName());
                Files.createDirectories(to.resolveSibling(""));
                Files.copy(in, to);
            }
        }
        return directory.resolve("ledger.jsonl");
    }

    private static Map<String, String> answer(String level, String was) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("level", level);
        form.put("was", was);
        form.put("on", "2026-12-01");
        form.put("form", "f");
        return form;
    }

    private static String was(HttpResponse<String> form) {
        Matcher found = WAS.matcher(form.body());
        assertThat(found.find()).as(form.body()).isTrue();
        return found.group(1);
    }

    @Test
    void an_answer_is_saved_the_stage_follows_and_the_record_is_whole() throws Exception {
        String client = server().example("neighbourhood-bakery");
        assertThat(server().get(client + "/result").body()).contains("Where it stands", "below Initiate");

        HttpResponse<String> saved = server().post(client + "/facts/answers/" + LOOP, answer("3", ""));
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).contains("class=\"fact answer saved\"", "hx-swap-oob=\"true\"");
        assertThat(server().get(client + "/facts/dimension/feedback").body()).contains("2026-12-01");

        HttpResponse<String> recorded = server().post(client + "/record", Map.of("note", "First"));
        assertThat(recorded.headers().firstValue("Location")).hasValue(client + "/result?recorded=true");
        assertThat(server().get("/ledger").body()).contains("One record", "Neighbourhood Bakery", "Ana Pérez");
        LedgerStore ledger =
                LedgerFile.at(unpacked(server().file("/ledger/archive").body())).orElseThrow();
        Verification verified = TestServer.cases()
                .auditing()
                .verify(ledger, KeptHeads.NONE, List.of(), Progress.NONE)
                .orElseThrow();
        assertThat(verified.isWhole()).as(verified.toString()).isTrue();
        assertThat(verified.files()).isGreaterThan(40);
        assertThat(TestServer.cases()
                        .auditing()
                        .replay(ledger, Optional.empty(), Optional.empty(), LedgerWatch.NONE)
                        .orElseThrow())
                .singleElement()
                .satisfies(replayed -> assertThat(replayed.verdict()).isEqualTo(ReplayedRecord.Verdict.SAME_BYTES));
        assertThat(server().file("/ledger/file").body())
                .isEqualTo(Files.readAllBytes(directory.resolve("ledger.jsonl")));

        byte[] pdf = server().file(client + "/report/pdf?download=yes").body();
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    void what_another_tab_has_changed_is_told_and_not_overwritten() throws Exception {
        String client = server().example("neighbourhood-bakery");
        String page = client + "/facts/answers/" + LOOP;
        String seen = was(server().post(page, answer("1", "")));
        server().post(page, answer("2", seen));

        HttpResponse<String> late = server().post(page, answer("4", seen));

        assertThat(late.body())
                .contains(
                        "class=\"fact answer conflict\"",
                        "Not saved: Ana Pérez has changed this meanwhile",
                        "level: 2");
        assertThat(server().get(client + "/facts/dimension/feedback").body()).doesNotContain("value=\"4\" checked");
        assertThat(server().post(page, answer("4", was(late))).body()).contains("fact answer saved");
    }

    @Test
    void what_the_reader_refuses_is_told_at_the_field_and_nothing_is_kept() throws Exception {
        String client = server().example("neighbourhood-bakery");
        Map<String, String> system = new LinkedHashMap<>(Map.of(
                "was",
                "",
                "form",
                "f",
                "id",
                "Web shop",
                "kind",
                "ECOMMERCE",
                "side",
                "ONLINE",
                "customerData",
                "true"));
        system.put("owner", "nobody");

        HttpResponse<String> refused = server().post(client + "/facts/list/dataSources", system);

        assertThat(refused.body()).contains("class=\"fact item wrong\"", "Not saved.", "nobody");
        assertThat(server().get(client + "/facts/list/dataSources").body()).doesNotContain("web-shop");
        system.remove("owner");
        system.put("kind", "");
        assertThat(server().post(client + "/facts/list/dataSources", system).body())
                .contains("Not saved yet. Still needed: ");
        system.put("kind", "ECOMMERCE");
        assertThat(server().post(client + "/facts/list/dataSources", system).body())
                .contains("fact item saved");
        assertThat(server().get(client + "/facts/list/dataSources").body()).contains("web-shop");
    }

    @Test
    void what_is_taken_out_can_be_put_back() throws Exception {
        String client = server().example("neighbourhood-bakery");
        String page = client + "/facts/answers/" + LOOP;
        Map<String, String> out = answer("3", was(server().post(page, answer("3", ""))));
        out.put("remove", "true");

        HttpResponse<String> removed = server().post(page, out);

        assertThat(removed.body()).contains("Taken out.", "Put back", "name=\"level\" value=\"3\"");
        assertThat(server().post(page, answer("3", was(removed))).body()).contains("fact answer saved");
    }

    @Test
    void a_client_of_whom_only_the_name_is_known_has_a_result_and_names_are_never_markup() throws Exception {
        String name = "<script>alert(1)</script> Évaluation 客户";
        String facts = server().post("/clients", Map.of("name", name))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String client = facts.replaceAll("/facts$", "");

        for (String page : List.of(
                "/clients",
                client + "/result",
                client + "/facts/organisation",
                client + "/roadmap",
                client + "/report/html")) {
            HttpResponse<String> got = server().get(page);
            assertThat(got.statusCode()).as(page).isEqualTo(200);
            assertThat(got.body()).as(page).doesNotContain("<script>alert").contains("&lt;script&gt;");
        }
        assertThat(server().file(client + "/report/docx?download=yes")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .contains(
                        "filename*=UTF-8''%3Cscript%3Ealert%281%29%3C%20script%3E%20%C3%89valuation%20%E5%AE%A2%E6%88%B7.docx");
    }

    @Test
    void a_profile_goes_down_and_up_is_refused_by_line_and_an_earlier_one_comes_back() throws Exception {
        String client = server().example("neighbourhood-bakery");
        byte[] down = server().file(client + "/intake/profile/1").body();
        assertThat(down)
                .isEqualTo(Files.readAllBytes(Path.of("src/main/resources/examples/neighbourhood-bakery.yaml")));
        String text = new String(down, StandardCharsets.UTF_8);

        String wrong = server().upload(
                        client + "/intake/profile",
                        "profile",
                        "Évaluation 客户.yaml",
                        text.replace("asOf: 2026", "asOf: 2o26").getBytes(StandardCharsets.UTF_8))
                .body();
        assertThat(wrong).contains("One thing stands in the way", "Évaluation 客户.yaml:", "2o26-09-15");
        String taken = server().upload(
                        client + "/intake/profile",
                        "profile",
                        "new.yaml",
                        text.replace("Neighbourhood", "Corner").getBytes(StandardCharsets.UTF_8))
                .body();
        assertThat(taken).contains("The profile says now what the file says.", "From new.yaml");
        assertThat(server().post(client + "/intake/profile/1/restore", Map.of()).body())
                .contains("As in version 1");
        assertThat(server().file(client + "/intake/profile/3").body()).isEqualTo(down);
        assertThat(new String(
                        server().file(client + "/intake/questionnaire?what=open")
                                .body(),
                        0,
                        2,
                        StandardCharsets.ISO_8859_1))
                .isEqualTo("PK");
    }

    @Test
    void after_a_restart_everything_is_there_and_the_old_link_is_not() throws IOException, InterruptedException {
        String client = server().example("neighbourhood-bakery");
        String link = server().link();
        server().close();
        running = TestServer.start(directory, database).signIn("Ana Pérez");

        assertThat(server().get(client + "/result").statusCode()).isEqualTo(200);
        assertThat(server().get(link).body()).contains("used up or too old");
    }
}
