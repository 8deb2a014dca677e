package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.workspace.MemberRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor finds in the ledger's pages: looked for, explained, verified, proven. */
class AuditorsPagesTest {
    private static final Pattern FACT = Pattern.compile("href=\"(/ledger/records/1/facts\\?fact=answers[^\"]*)\"");
    private static final Pattern ROW = Pattern.compile("href=\"(/ledger/records/1/row\\?row=stage-criteria[^\"]*)\"");

    @TempDir
    private static Path directory;

    private static TestServer server;
    private static OwnersBrowser auditor;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = TestServer.start(directory).signIn("Ana Pérez");
        String bakery = server.example("neighbourhood-bakery");
        server.post(bakery + "/record", Map.of("note", "First"));
        server.post(
                bakery + "/facts/answers/feedback.closed-loop",
                Map.of("level", "3", "was", "", "on", "2026-12-01", "form", "f"));
        server.post(bakery + "/record", Map.of("note", ""));
        server.post(server.example("high-street-retailer") + "/record", Map.of("note", ""));
        auditor = Colleagues.of(server, directory).with(MemberRole.AUDITOR);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String page(String address) throws IOException, InterruptedException {
        HttpResponse<String> got = auditor.get(address);
        assertThat(got.statusCode()).as(address).isEqualTo(200);
        return got.body();
    }

    private static String first(Pattern link, String in) {
        Matcher found = link.matcher(in);
        assertThat(found.find()).as(link + " in " + in).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    @Test
    void records_are_found_and_a_slip_is_told() throws Exception {
        assertThat(page("/ledger")).contains("3 records", "Neighbourhood Bakery", "High Street Retailer");
        assertThat(page("/ledger?client=bakery"))
                .contains("2 of 3 records")
                .doesNotContain(">High Street Retailer</a>");
        assertThat(page("/ledger?from=2026-12-02")).contains("0 of 3 records");
        assertThat(page("/ledger?rule=CXM-NOTHING")).contains("which is unknown");
        assertThat(page("/ledger?row=stage-criteria%23JRN-ALIGN-1"))
                .contains("which is unknown", "Maybe: stage-criteria#JRN-ALIGN");
        assertThat(page("/ledger?row=nonsense&from=yesterday")).contains("2 things stand in the way");
        assertThat(page("/ledger?person=nobody")).contains("0 of 3 records");
    }

    @Test
    void a_record_leads_to_its_reasons_facts_and_rows_as_they_were() throws Exception {
        assertThat(page("/ledger/records/1")).contains("Record 1: Neighbourhood Bakery", "Ana Pérez", "First");
        String why = page("/ledger/records/1/why?stage=journey");
        assertThat(why).contains("replayed to the same bytes", "Distance: ");

        String facts = page(first(FACT, why));
        assertThat(facts).contains("id=\"fact\" class=\"marked", "What hangs on it");
        String row = page(first(ROW, why));
        assertThat(row).contains("class=\"cited\"", "rows are shown", "Every record that rests on this row");

        assertThat(auditor.get("/ledger/records/99").statusCode()).isEqualTo(404);
        assertThat(page("/ledger/records/1/row?row=stage-criteria%23nothing")).contains("which is unknown");
        assertThat(page("/ledger/records/1/prov")).contains("wasDerivedFrom");
    }

    private static String ended(String kind, String record) throws IOException, InterruptedException {
        auditor.get("/ledger");
        String job = auditor.post("/ledger/checks", Map.of("kind", kind, "record", record))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("^http://[^/]*", "");
        String shown = page(job);
        while (shown.contains("Under way.")) {
            Thread.sleep(100);
            shown = page(job);
        }
        return shown;
    }

    @Test
    void it_is_verified_replayed_and_recomputed_at_a_click() throws Exception {
        assertThat(page("/ledger")).doesNotContain("Head  sha256");
        assertThat(ended("VERIFY", "")).contains("Whole: everything is as it was written.", "Whole: 3 records");
        assertThat(page("/ledger")).contains("verified on 1 December 2026");
        assertThat(ended("REPLAY", "")).contains("It comes out the same.", "3 records the same bytes");
        assertThat(ended("RECOMPUTE", "2")).contains("Recompute record 2", "the same conclusions");
        assertThat(ended("REPLAY", "99")).contains("One thing stands in the way", "no record 99");
    }

    @Test
    void two_records_are_compared() throws Exception {
        assertThat(page("/ledger/compare?no=2&no=1")).contains("Records 1 and 2", "as the command line says it");
        assertThat(page("/ledger/compare?no=1&no=3")).contains("One thing stands in the way");
        assertThat(page("/ledger/compare")).contains("two records of one client");
    }

    @Test
    void heads_and_proofs_are_taken_and_checked() throws Exception {
        String head = page("/ledger/proofs/head");
        String proof = page("/ledger/records/2/proof");
        assertThat(head).contains("cx-maturity/ledger-head/v1");

        assertThat(checked(proof)).contains("Proven.", "record 2 stands in the ledger of 3 records");
        assertThat(checked(proof.replace("\"index\" : 1", "\"index\" : 0"))).contains("Not proven.");
        auditor.get("/ledger/proofs");
        HttpResponse<String> growth = auditor.post("/ledger/proofs/growth", Map.of("size", "1"));
        assertThat(growth.body()).contains("cx-maturity/consistency-proof/v1");
        assertThat(checked(growth.body())).contains("Proven.");
        assertThat(auditor.post("/ledger/proofs/growth", Map.of("size", "9")).statusCode())
                .isEqualTo(422);
        assertThat(auditor.post("/ledger/proofs/growth", Map.of()).body()).contains("one of them");
    }

    private static String checked(String proof) throws IOException, InterruptedException {
        auditor.get("/ledger/proofs");
        return auditor.upload(
                        "/ledger/proofs/check", "proof", "proof.json", proof.getBytes(StandardCharsets.UTF_8), Map.of())
                .body();
    }
}
