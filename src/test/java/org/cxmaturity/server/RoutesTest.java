package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.cxmaturity.workspace.MemberRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets what: each role, somebody who is not signed in, and the owner of another workspace. */
class RoutesTest {
    @TempDir
    private static Path directory;

    private static TestServer server;
    private static Colleagues colleagues;
    private static String client = "";
    private static String draft = "";

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = TestServer.start(directory).signIn("Ana Pérez");
        client = server.example("neighbourhood-bakery");
        server.post(client + "/record", Map.of("note", ""));
        colleagues = Colleagues.of(server, directory);
        draft = server.post("/rules/drafts", Map.of("name", "Thresholds"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** In columns: owner, consultant, analyst, auditor, somebody without a cookie, the owner of another workspace. */
    @ParameterizedTest
    @CsvSource({
        "/, 302, 302, 302, 302, 302, -",
        "/clients, 200, 200, 200, 200, 302, -",
        "/clients/new, 200, 200, 403, 403, 302, -",
        "/ledger, 200, 200, 200, 200, 302, -",
        "/ledger/file, 200, 200, 200, 200, 302, -",
        "/ledger?client=nobody, 200, 200, 200, 200, 302, 200",
        "/ledger/archive, 200, 200, 200, 200, 302, -",
        "/ledger/compare, 200, 200, 200, 200, 302, 200",
        "/ledger/proofs, 200, 200, 200, 200, 302, 200",
        "/ledger/proofs/head, 200, 200, 200, 200, 302, 422",
        "/ledger/checks/3f2c5a52-0000-4000-8000-000000000000, 404, 404, 404, 404, 302, 404",
        "/ledger/records/1, 200, 200, 200, 200, 302, 404",
        "/ledger/records/99, 404, 404, 404, 404, 302, 404",
        "/ledger/records/none, 404, 404, 404, 404, 302, 404",
        "/ledger/records/1/why?stage=journey, 200, 200, 200, 200, 302, 404",
        "/ledger/records/1/facts, 200, 200, 200, 200, 302, 404",
        "/ledger/records/1/row?row=stage-criteria%23JRN-INITIATE-01, 200, 200, 200, 200, 302, 404",
        "/ledger/records/1/row?row=nothing, 404, 404, 404, 404, 302, 404",
        "/ledger/records/1/proof, 200, 200, 200, 200, 302, 404",
        "/ledger/records/1/prov, 200, 200, 200, 200, 302, 404",
        "/ledger/dossiers{id}, 200, 200, 200, 200, 302, 404",
        "/account, 200, 200, 200, 200, 302, -",
        "/account/tokens, 200, 200, 200, 200, 302, -",
        "/people, 200, 403, 403, 403, 302, 200",
        "/people/nobody, 404, 403, 403, 403, 302, 404",
        "/%70eople, 200, 403, 403, 403, 302, 200",
        "/themes, 200, 200, 200, 200, 302, -",
        "/sign-in, 200, 200, 200, 200, 200, -",
        "/sign-in/forged, 200, 200, 200, 200, 200, -",
        "/assets/app.css, 200, 200, 200, 200, 200, -",
        "/assets/colours.css, 200, 200, 200, 200, 200, -",
        "/assets/htmx.min.js, 200, 200, 200, 200, 200, -",
        "/assets/..%2f..%2fapplication.yaml, 400, 400, 400, 400, 400, -",
        "/actuator/health, 200, 200, 200, 200, 200, -",
        "/actuator/env, 404, 404, 404, 404, 302, -",
        "/operator/backup, 404, 404, 404, 404, 302, -",
        "/nothing, 404, 404, 404, 404, 302, -",
        "{client}, 302, 302, 302, 302, 302, 302",
        "{client}/result, 200, 200, 200, 200, 302, 404",
        "{client}/facts, 302, 302, 302, 302, 302, 302",
        "{client}/facts/organisation, 200, 200, 200, 200, 302, 404",
        "{client}/facts/list/channels, 200, 200, 200, 200, 302, 404",
        "{client}/facts/list/nothing, 404, 404, 404, 404, 302, 404",
        "{client}/facts/dimension/feedback, 200, 200, 200, 200, 302, 404",
        "{client}/facts/dimension/nothing, 404, 404, 404, 404, 302, 404",
        "{client}/evidence, 200, 200, 200, 200, 302, 404",
        "{client}/evidence/3f2c5a52-0000-4000-8000-000000000000, 404, 404, 404, 404, 302, 404",
        "{client}/evidence/nothing, 404, 404, 404, 404, 302, 404",
        "{client}/why/stage/journey, 200, 200, 200, 200, 302, 404",
        "{client}/why/stage/nothing, 404, 404, 404, 404, 302, 404",
        "{client}/why/capability/feedback.closed-loop, 200, 200, 200, 200, 302, 404",
        "{client}/why/action/nothing, 404, 404, 404, 404, 302, 404",
        "{client}/intake, 200, 200, 200, 200, 302, 404",
        "{client}/intake/profile/1, 200, 200, 200, 200, 302, 404",
        "{client}/intake/profile/99, 404, 404, 404, 404, 302, 404",
        "{client}/intake/questionnaire, 200, 200, 200, 200, 302, 404",
        "{client}/intake/questionnaire?role=nobody-like-this, 422, 422, 422, 422, 302, 404",
        "{client}/roadmap?quarters=2, 200, 200, 200, 200, 302, 404",
        "{client}/doing, 200, 200, 200, 200, 302, 404",
        "{client}/what-if, 200, 200, 200, 200, 302, 404",
        "{client}/what-if?level.feedback.closed-loop=3, 200, 200, 200, 200, 302, 404",
        "{client}/compare, 200, 200, 200, 200, 302, 404",
        "{client}/compare?before=99&after=now, 404, 404, 404, 404, 302, 404",
        "{client}/variants, 200, 200, 200, 200, 302, 404",
        "{client}/variants?v=no-id, 404, 404, 404, 404, 302, 404",
        "{client}/variants?v=00000000-0000-0000-0000-000000000000, 404, 404, 404, 404, 302, 404",
        "{client}/report, 200, 200, 200, 200, 302, 404",
        "{client}/report/xyz, 404, 404, 404, 404, 302, 404",
        "{client}/report/html?budget=6.000, 422, 422, 422, 422, 302, 404",
        "/rules, 200, 200, 200, 200, 302, -",
        "/rules/tables/effort-bands, 200, 200, 200, 200, 302, -",
        "/rules/tables/nothing, 404, 404, 404, 404, 302, -",
        "/rules/drafts/nothing, 404, 404, 404, 404, 302, -",
        "{draft}, 200, 200, 200, 200, 302, 404",
        "{draft}/tables/effort-bands, 200, 200, 200, 200, 302, 404",
        "{draft}/tables/effort-bands?row=r12, 200, 200, 200, 200, 302, 404",
        "{draft}/tables/nothing, 404, 404, 404, 404, 302, 404",
        "{draft}/tables/effort-bands/grid, 200, 200, 200, 200, 302, 404",
        "{draft}/tables/nothing/grid, 404, 404, 404, 404, 302, 404",
        "{draft}/tables/effort-bands/trial?client={uuid}, 200, 200, 200, 200, 302, 404",
        "{draft}/tables/actions/trial?client={uuid}, 404, 404, 404, 404, 302, 404",
        "{draft}/tables/effort-bands/trial?client=00000000-0000-0000-0000-000000000000, 404, 404, 404, 404, 302, 404",
        "{draft}/workbooks, 200, 200, 200, 200, 302, 404",
        "{draft}/workbooks/effort-bands.drl.xlsx, 200, 200, 200, 200, 302, 404",
        "{draft}/workbooks/..%5c..%5cx.xlsx, 400, 400, 400, 400, 400, 400",
        "{draft}/workbooks/nothing.xlsx, 404, 404, 404, 404, 302, 404",
        "{draft}/review, 200, 200, 200, 200, 302, 404",
        "/rules/editions, 200, 200, 200, 200, 302, 200",
        "/rules/editions/7/workbooks, 404, 404, 404, 404, 302, 404",
        "/rules/editions/difference?before=0&after=1, 404, 404, 404, 404, 302, 404",
        "/rules/proposals/3f2c5a52-0000-4000-8000-000000000000, 404, 404, 404, 404, 302, 404",
        "/clients/no-id/result, 404, 404, 404, 404, 302, -"
    })
    void a_page_answers(
            String page, int owner, int consultant, int analyst, int auditor, int stranger, String elsewhere)
            throws Exception {
        String mine = at(page);

        assertThat(server.get(mine).statusCode()).as("owner").isEqualTo(owner);
        assertThat(with(MemberRole.CONSULTANT).get(mine).statusCode())
                .as("consultant")
                .isEqualTo(consultant);
        assertThat(with(MemberRole.ANALYST).get(mine).statusCode())
                .as("analyst")
                .isEqualTo(analyst);
        assertThat(with(MemberRole.AUDITOR).get(mine).statusCode())
                .as("auditor")
                .isEqualTo(auditor);
        assertThat(server.stranger("GET", mine)).as("stranger").isEqualTo(stranger);
        if (!elsewhere.equals("-")) {
            assertThat(colleagues.elsewhere().get(mine).statusCode())
                    .as("another workspace")
                    .isEqualTo(Integer.parseInt(elsewhere));
        }
    }

    private static String at(String page) {
        return page.replace("{client}", client)
                .replace("{draft}", draft)
                .replace("{id}", client.replace("/clients", ""))
                .replace("{uuid}", client.replace("/clients/", ""));
    }

    private static OwnersBrowser with(MemberRole role) {
        return colleagues.with(role);
    }

    @ParameterizedTest
    @CsvSource({
        "/clients",
        "/clients/examples/neighbourhood-bakery",
        "{client}/archive",
        "{client}/bring-back",
        "{client}/record",
        "{client}/facts/answers/feedback.closed-loop",
        "{client}/facts/list/channels",
        "{client}/facts/mapping/organisation",
        "{client}/facts/whole/asOf",
        "{client}/facts/complete/channels",
        "{client}/intake/profile/1/restore",
        "{client}/intake/kpi",
        "{client}/doing",
        "{client}/doing/00000000-0000-0000-0000-000000000000",
        "{client}/doing/00000000-0000-0000-0000-000000000000/take-away",
        "{client}/doing/00000000-0000-0000-0000-000000000000/bring-back",
        "{client}/variants",
        "{client}/variants/00000000-0000-0000-0000-000000000000/take-away",
        "{client}/variants/00000000-0000-0000-0000-000000000000/bring-back",
        "{client}/evidence",
        "/themes",
        "/themes/3f2c5a52-0000-4000-8000-000000000000/archive",
        "/themes/3f2c5a52-0000-4000-8000-000000000000/bring-back",
        "{client}/evidence/3f2c5a52-0000-4000-8000-000000000000/attach",
        "{client}/evidence/3f2c5a52-0000-4000-8000-000000000000/archive",
        "{client}/evidence/3f2c5a52-0000-4000-8000-000000000000/bring-back",
        "/rules/drafts",
        "{draft}/give-up",
        "{draft}/take-up",
        "{draft}/undo",
        "{draft}/workbooks",
        "{draft}/conflicts",
        "{draft}/tables/effort-bands/edits",
        "{draft}/tables/effort-bands/undo",
        "{draft}/tables/effort-bands/row",
        "/account",
        "/account/tokens",
        "/people",
        "/ledger/checks",
        "/ledger/checks/3f2c5a52-0000-4000-8000-000000000000/cancel",
        "/ledger/proofs/growth",
        "/ledger/proofs/check",
        "/people/3f2c5a52-0000-4000-8000-000000000000/link",
        "/people/3f2c5a52-0000-4000-8000-000000000000/role",
        "/people/3f2c5a52-0000-4000-8000-000000000000/take-away",
        "/people/3f2c5a52-0000-4000-8000-000000000000/bring-back",
        "/sign-out"
    })
    void nothing_is_changed_without_the_token_of_a_form(String page) throws Exception {
        String mine = at(page);

        assertThat(server.stranger("POST", mine)).isEqualTo(403);
        assertThat(server.withoutToken(mine)).isEqualTo(403);
        assertThat(server.get(client + "/result").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/archive",
        "/record",
        "/facts/answers/feedback.closed-loop",
        "/facts/list/channels",
        "/facts/mapping/organisation",
        "/facts/whole/asOf",
        "/facts/complete/channels",
        "/intake/profile/1/restore",
        "/doing",
        "/doing/00000000-0000-0000-0000-000000000000",
        "/doing/00000000-0000-0000-0000-000000000000/take-away",
        "/doing/00000000-0000-0000-0000-000000000000/bring-back",
        "/variants",
        "/variants/00000000-0000-0000-0000-000000000000/take-away",
        "/variants/00000000-0000-0000-0000-000000000000/bring-back",
        "/evidence/3f2c5a52-0000-4000-8000-000000000000/archive",
        "/evidence/3f2c5a52-0000-4000-8000-000000000000/bring-back"
    })
    void what_belongs_to_another_is_not_there_to_be_changed(String page) throws Exception {
        assertThat(colleagues
                        .elsewhere()
                        .post(client + page, Map.of("level", "1"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.post("/clients/" + UUID.randomUUID() + page, Map.of("level", "1"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void every_page_forbids_what_is_not_its_own_and_says_nothing_of_how_it_is_built() throws Exception {
        HttpResponse<String> page = server.get("/clients");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().map()).doesNotContainKeys("Server", "X-Powered-By");
        assertThat(server.get("/clients/no-id/result").body())
                .contains("There is nothing here")
                .doesNotContain("Exception", "org.springframework", "at org.");
    }

    @Test
    void a_form_that_is_too_large_is_refused() throws Exception {
        assertThat(server.post("/clients", Map.of("name", "x".repeat(3_000_000)))
                        .statusCode())
                .isIn(400, 403, 413);
        assertThat(server.upload("/clients/uploads", "profile", "p.yaml", new byte[21_000_000])
                        .statusCode())
                .isEqualTo(413);
    }
}
