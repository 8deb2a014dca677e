package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.cxmaturity.workspace.MemberRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose forms are taken, by role and address. Owners may send all of them. */
class FormsByRoleTest {
    @TempDir
    private static Path directory;

    private static TestServer server;
    private static Colleagues colleagues;
    private static String client = "";

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = TestServer.start(directory).signIn("Ana Pérez");
        client = server.example("neighbourhood-bakery");
        colleagues = Colleagues.of(server, directory);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** In columns: an address, and whether forms may be sent there by a consultant, an analyst, an auditor. */
    @ParameterizedTest
    @CsvSource({
        "/clients, yes, no, no",
        "/clients/examples/nothing, yes, no, no",
        "/clients/uploads, yes, no, no",
        "{client}/archive, yes, no, no",
        "{client}/bring-back, yes, no, no",
        "{client}/record, yes, no, no",
        "{client}/facts/answers/feedback.closed-loop, yes, no, no",
        "{client}/facts/list/channels, yes, no, no",
        "{client}/facts/mapping/organisation, yes, no, no",
        "{client}/facts/whole/asOf, yes, no, no",
        "{client}/facts/complete/channels, yes, no, no",
        "{client}/intake/files, yes, no, no",
        "{client}/intake/kpi, yes, no, no",
        "{client}/intake/profile, yes, no, no",
        "{client}/intake/profile/1/restore, yes, no, no",
        "{client}/respondents, yes, no, no",
        "{client}/respondents/00000000-0000-0000-0000-000000000000/take, yes, no, no",
        "{client}/respondents/00000000-0000-0000-0000-000000000000/close, yes, no, no",
        "{client}/respondents/00000000-0000-0000-0000-000000000000/reopen, yes, no, no",
        "{client}/respondents/00000000-0000-0000-0000-000000000000/links/00000000-0000-0000-0000-000000000000, yes, no, no",
        "{client}/doing, yes, no, no",
        "{client}/doing/00000000-0000-0000-0000-000000000000, yes, no, no",
        "{client}/doing/00000000-0000-0000-0000-000000000000/take-away, yes, no, no",
        "{client}/doing/00000000-0000-0000-0000-000000000000/bring-back, yes, no, no",
        "{client}/variants, yes, no, no",
        "{client}/variants/00000000-0000-0000-0000-000000000000/take-away, yes, no, no",
        "{client}/variants/00000000-0000-0000-0000-000000000000/bring-back, yes, no, no",
        "{client}/evidence, yes, no, no",
        "{client}/evidence/00000000-0000-0000-0000-000000000000/attach, yes, no, no",
        "{client}/evidence/00000000-0000-0000-0000-000000000000/archive, yes, no, no",
        "{client}/evidence/00000000-0000-0000-0000-000000000000/bring-back, yes, no, no",
        "/themes, yes, no, no",
        "/themes/00000000-0000-0000-0000-000000000000/archive, yes, no, no",
        "/themes/00000000-0000-0000-0000-000000000000/bring-back, yes, no, no",
        "/rules, no, yes, no",
        "/rules/drafts, no, yes, no",
        "/rules/drafts/00000000-0000-0000-0000-000000000000/give-up, no, yes, no",
        "/rules/drafts/00000000-0000-0000-0000-000000000000/undo, no, yes, no",
        "/rules/drafts/00000000-0000-0000-0000-000000000000/workbooks, no, yes, no",
        "/rules/drafts/00000000-0000-0000-0000-000000000000/tables/actions/edits, no, yes, no",
        "/rules/drafts/00000000-0000-0000-0000-000000000000/review, no, yes, no",
        "/rules/drafts/00000000-0000-0000-0000-000000000000/propose, no, yes, no",
        "/rules/proposals/00000000-0000-0000-0000-000000000000/approve, no, yes, no",
        "/rules/proposals/00000000-0000-0000-0000-000000000000/withdraw, no, yes, no",
        "/rules/proposals/00000000-0000-0000-0000-000000000000/publish, no, yes, no",
        "/rules/editions/0/restore, no, yes, no",
        "/people, no, no, no",
        "/people/00000000-0000-0000-0000-000000000000/role, no, no, no",
        "/people/00000000-0000-0000-0000-000000000000/link, no, no, no",
        "/people/00000000-0000-0000-0000-000000000000/take-away, no, no, no",
        "/people/00000000-0000-0000-0000-000000000000/bring-back, no, no, no",
        "/nothing, no, no, no",
        "/ledger/checks/00000000-0000-0000-0000-000000000000/cancel, yes, yes, yes",
        "/ledger/proofs/growth, yes, yes, yes",
        "/ledger/proofs/check, yes, yes, yes",
        "/account, yes, yes, yes",
        "/account/tokens, yes, yes, yes"
    })
    void a_form_is_taken_from_those_whose_role_allows_it(String page, String consultant, String analyst, String auditor)
            throws Exception {
        String mine = page.replace("{client}", client);

        assertThat(taken(MemberRole.CONSULTANT, mine)).as("consultant").isEqualTo(consultant);
        assertThat(taken(MemberRole.ANALYST, mine)).as("analyst").isEqualTo(analyst);
        assertThat(taken(MemberRole.AUDITOR, mine)).as("auditor").isEqualTo(auditor);
    }

    private static String taken(MemberRole role, String page) throws Exception {
        HttpResponse<String> answer = colleagues.with(role).post(page, Map.of());
        boolean refused = answer.statusCode() == 403 && answer.body().contains("Your role does not allow this");
        return refused ? "no" : "yes";
    }
}
