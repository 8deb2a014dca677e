package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.web.RoleRules;
import org.cxmaturity.workspace.MemberRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who works here, and as what: invited, given another role, without access, back. */
class MembersTest {
    private static final Pattern LINK = Pattern.compile("value=\"[^\"]*(/sign-in/[^\"]+)\"");
    private static final Pattern SENT =
            Pattern.compile("<form(?=[^>]* method=\"post\")[^>]* action=\"([^\"]*)\"|hx-post=\"([^\"]*)\"");

    @TempDir
    private static Path directory;

    private static TestServer server;
    private static String client = "";

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = TestServer.start(directory).signIn("Ana Pérez");
        client = server.example("neighbourhood-bakery");
        server.post(client + "/record", Map.of("note", ""));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String link(HttpResponse<String> page) {
        Matcher found = LINK.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private static String invited(String name, MemberRole role) throws IOException, InterruptedException {
        assertThat(server.post("/people", Map.of("name", name, "role", role.name()))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/people");
        return link(server.get("/people"));
    }

    private static String id(String name) throws IOException, InterruptedException {
        Matcher found = Pattern.compile("/people/([0-9a-f-]{36})/take-away\"[^>]*>(?:<input[^>]*>)?<button[^>]*" + name)
                .matcher(server.get("/people").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceAll("^http://[^/]*", "");
    }

    @Test
    void a_link_is_shown_once_and_signs_in_once_in_the_role_that_was_given() throws Exception {
        String link = invited("Carlo", MemberRole.CONSULTANT);
        assertThat(server.get("/people").body()).doesNotContain(link);
        assertThat(server.get("/people").body()).contains("Carlo", "a link, until 4 Dec 2026");

        OwnersBrowser carlo = server.browser().signIn(link, "Carlo");

        assertThat(carlo.get("/clients").body()).contains("Carlo", "New client").doesNotContain(">People<");
        assertThat(server.browser().get(link).body()).contains("used up or too old");
        assertThat(server.post("/people", Map.of("name", " carlo ", "role", "AUDITOR"))
                        .body())
                .contains("One thing stands in the way", "that of another member");
    }

    @Test
    void another_role_holds_from_the_next_page_on_and_for_tokens_too() throws Exception {
        OwnersBrowser robin = server.browser().signIn(invited("Robin", MemberRole.CONSULTANT), "Robin");
        String token = robin.token("script", "scope=READ&scope=WRITE");
        assertThat(asked(token, "POST")).isNotEqualTo(403);

        server.post("/people/" + id("Robin") + "/role", Map.of("role", "AUDITOR"));

        assertThat(robin.post(client + "/archive", Map.of()).body())
                .contains("Your role does not allow this", "An auditor reads everything and changes nothing.");
        assertThat(asked(token, "POST")).isEqualTo(403);
        assertThat(asked(token, "GET")).isEqualTo(200);
        assertThat(robin.get("/account/tokens").body())
                .contains("value=\"READ\"")
                .doesNotContain("value=\"WRITE\"");
        assertThat(robin.form("/account/tokens", "name=more&scope=READ&scope=WRITE")
                        .body())
                .contains("more than your role may do");
    }

    private static int asked(String token, String method) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.url("/api/v1/clients"))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .method(
                                        method,
                                        method.equals("GET")
                                                ? HttpRequest.BodyPublishers.noBody()
                                                : HttpRequest.BodyPublishers.ofString("{}"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void whose_access_is_taken_away_is_out_at_once_and_back_by_a_new_link() throws Exception {
        OwnersBrowser lea = server.browser().signIn(invited("Lea", MemberRole.ANALYST), "Lea");
        lea.post("/account", Map.of("name", "Lea", "passphrase", "a long way to the sea"));
        String token = lea.token("script", "scope=READ");
        String lea1 = id("Lea");

        server.post("/people/" + lea1 + "/take-away", Map.of());

        assertThat(place(lea.get("/clients"))).isEqualTo("/sign-in");
        assertThat(asked(token, "GET")).isEqualTo(401);
        OwnersBrowser again = server.browser();
        again.get("/sign-in");
        Map<String, String> secret = Map.of("name", "Lea", "passphrase", "a long way to the sea");
        assertThat(again.post("/sign-in", secret).body()).contains("No member goes by this name and passphrase.");
        assertThat(server.post("/people/" + lea1 + "/link", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(server.get("/people").body()).contains("Without access", "analyst, until 1 Dec 2026");

        server.post("/people/" + lea1 + "/bring-back", Map.of());

        assertThat(place(again.post("/sign-in", secret))).isEqualTo("/clients");
        server.post("/people/" + lea1 + "/link", Map.of());
        assertThat(server.browser()
                        .signIn(link(server.get("/people")), "Lea")
                        .get("/clients")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_last_owner_stays() throws Exception {
        String ana = id("Ana");

        assertThat(server.post("/people/" + ana + "/take-away", Map.of()).body())
                .contains("the last owner");
        assertThat(server.post("/people/" + ana + "/role", Map.of("role", "AUDITOR"))
                        .body())
                .contains("the last owner");

        OwnersBrowser second = server.browser().signIn(invited("Odile", MemberRole.OWNER), "Odile");
        String odile = id("Odile");
        second.get("/people");
        second.post("/people/" + ana + "/role", Map.of("role", "CONSULTANT"));
        assertThat(server.get("/people").statusCode()).isEqualTo(403);
        assertThat(second.post("/people/" + odile + "/take-away", Map.of()).body())
                .contains("the last owner");
        second.post("/people/" + ana + "/role", Map.of("role", "OWNER"));
        assertThat(server.get("/people").statusCode()).isEqualTo(200);
        server.post("/people/" + odile + "/take-away", Map.of());
    }

    @ParameterizedTest
    @EnumSource(MemberRole.class)
    void no_page_shows_a_form_that_its_reader_may_not_send(MemberRole role) throws Exception {
        OwnersBrowser reader = server.browser().signIn(invited("Reader " + role, role), "Reader " + role);
        int forms = 0;
        for (String page : List.of(
                "/clients",
                "/ledger",
                "/themes",
                "/account",
                "/account/tokens",
                client + "/result",
                client + "/facts/organisation",
                client + "/facts/list/channels",
                client + "/facts/dimension/feedback",
                client + "/evidence",
                client + "/intake",
                client + "/respondents",
                client + "/roadmap",
                client + "/what-if",
                client + "/doing",
                client + "/variants",
                client + "/compare",
                client + "/report")) {
            HttpResponse<String> got = reader.get(page);
            assertThat(got.statusCode()).as(page).isEqualTo(200);
            Matcher sent = SENT.matcher(got.body());
            while (sent.find()) {
                String to = sent.group(1) == null ? sent.group(2) : sent.group(1);
                assertThat(RoleRules.maySend(role, to)).as(page + " to " + to).isTrue();
                forms++;
            }
        }
        assertThat(forms).isGreaterThan(role == MemberRole.OWNER || role == MemberRole.CONSULTANT ? 60 : 15);
        server.post("/people/" + id("Reader " + role) + "/take-away", Map.of());
    }
}
