package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a plan to what is really done of it, by pages and forms. */
class WorkWayTest {
    private static final String LOOP = "close-the-feedback-loop";
    private static final Pattern ACTION = Pattern.compile("/why/action/([a-z-]+)\"");

    @TempDir
    private static Path directory;

    private static TestServer server;
    private String client = "";

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = TestServer.start(directory).signIn("Ana Pérez");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void takeOn() throws IOException, InterruptedException {
        client = server.example("alpine-family-hotel");
    }

    private String page() throws IOException, InterruptedException {
        return server.get(client + "/doing").body();
    }

    private static List<String> actions(String page) {
        return ACTION.matcher(page).results().map(each -> each.group(1)).toList();
    }

    /** The part of the page that is about an action. */
    private static String row(String page, String action) {
        int at = page.indexOf("/why/action/" + action + "\"");
        return page.substring(at, page.indexOf("</article>", at));
    }

    private static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }

    private static String id(String row) {
        return found("id=\"work-([0-9a-f-]{36})\"", row);
    }

    private HttpResponse<String> save(String row, String seen, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> form =
                new HashMap<>(Map.of("was", seen, "state", "TO_DO", "owner", "", "start", "", "due", "", "note", ""));
        form.putAll(fields);
        return server.post(client + "/doing/" + id(row), form);
    }

    @Test
    void the_actions_of_a_plan_are_taken_over_once() throws Exception {
        assertThat(page()).contains("Nothing is being done yet");

        assertThat(server.post(client + "/doing", Map.of()).headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).matches(client + "/doing\\?taken=[1-9][0-9]?"));
        List<String> taken = actions(page());
        assertThat(taken).contains(LOOP).doesNotHaveDuplicates();

        assertThat(server.post(client + "/doing", Map.of()).headers().firstValue("Location"))
                .hasValue(client + "/doing?taken=0");
        assertThat(server.get(client + "/doing?taken=0").body()).contains("no action that is not here already");
        assertThat(actions(page())).isEqualTo(taken);
    }

    @Test
    void the_actions_of_a_kept_variant_are_taken_over_with_what_was_wanted() throws Exception {
        server.post(client + "/variants", Map.of("name", "One by one", "parallel", "1", "do." + LOOP, "out"));
        String variant = found(
                "/variants/([0-9a-f-]{36})/take-away",
                server.get(client + "/roadmap").body());

        server.post(client + "/doing", Map.of("variant", variant));

        assertThat(actions(page())).isNotEmpty().doesNotContain(LOOP);
        assertThat(server.post(client + "/doing", Map.of("variant", "none-like-this"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_row_is_saved_with_who_changed_what_and_refused_at_the_field() throws Exception {
        server.post(client + "/doing", Map.of());
        String row = row(page(), LOOP);

        assertThat(save(row, "1", Map.of("state", "UNDER_WAY", "owner", "<b>Zoë</b>", "due", "2026-11-30"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(row(page(), LOOP))
                .contains("value=\"&lt;b&gt;Zoë&lt;/b&gt;\"", "overdue", "History: 2", "state: to do → under way")
                .doesNotContain("<b>Zoë");

        assertThat(save(row, "2", Map.of("start", "2027-02-01", "due", "2027-01-01"))
                        .body())
                .contains("Not saved.", "expected a day that is not before the start, 2027-02-01");
        assertThat(save(row, "2", Map.of("start", "soon", "state", "FINISHED")).body())
                .contains("Found “soon”; expected a day", "expected one of the states");
        assertThat(row(page(), LOOP)).contains("History: 2");
    }

    @Test
    void what_somebody_else_has_changed_is_told_and_not_overwritten() throws Exception {
        server.post(client + "/doing", Map.of());
        String row = row(page(), LOOP);
        save(row, "1", Map.of("owner", "Zoë"));

        HttpResponse<String> late = save(row, "1", Map.of("owner", "Ben"));

        assertThat(late.body())
                .contains("Not saved: Ana Pérez has changed this meanwhile. It now says: to do, owner Zoë")
                .contains("value=\"Ben\"");
        assertThat(row(page(), LOOP)).contains("value=\"Zoë\"");
        save(row, "2", Map.of("owner", "Ben"));
        assertThat(row(page(), LOOP)).contains("value=\"Ben\"", "owner: Zoë → Ben");
    }

    @Test
    void what_is_said_to_be_done_is_confirmed_by_the_next_assessment_on_record_and_not_by_a_tick() throws Exception {
        server.post(client + "/record", Map.of("note", "Before"));
        server.post(client + "/doing", Map.of());
        String row = row(page(), LOOP);
        save(row, "1", Map.of("state", "DONE"));
        assertThat(row(page(), LOOP)).contains("Said to be done; no assessment has been put on record since.");

        server.post(
                client + "/facts/answers/feedback.closed-loop",
                Map.of("level", "4", "was", "", "on", "2026-12-01", "form", "f"));
        server.post(client + "/record", Map.of("note", "After"));

        String page = page();
        assertThat(row(page, LOOP)).contains("Confirmed", "Closing the loop with customers 4 of 3");
        assertThat(row(page, "shorten-the-wait")).contains("Not to be seen yet");
        assertThat(page).containsPattern("<td class=\"number\">1</td><td class=\"number\">1</td>");
    }

    @Test
    void a_row_is_taken_away_and_brought_back() throws Exception {
        server.post(client + "/doing", Map.of());
        String id = id(row(page(), LOOP));

        server.post(client + "/doing/" + id + "/take-away", Map.of());
        assertThat(actions(page())).doesNotContain(LOOP);
        assertThat(page()).contains("Taken away: 1", "/doing/" + id + "/bring-back");

        server.post(client + "/doing/" + id + "/bring-back", Map.of());
        assertThat(row(page(), LOOP)).contains("Taken away", "Brought back");
    }
}
