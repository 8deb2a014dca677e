package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is planned, wished for, kept and held against each other, by pages and forms. */
class PlansWayTest {
    private static final String REVIEW = "hold-monthly-feedback-review";
    private static final Pattern VARIANT = Pattern.compile(
            "/variants/([0-9a-f-]{36})/(?:take-away|bring-back)\"(?:(?!</form>).)*aria-label=\"([^\"]*)\"",
            Pattern.DOTALL);

    private static final Pattern RECORD = Pattern.compile("<option value=\"(\\d+)\"");

    @TempDir
    private static Path directory;

    private static TestServer server;
    private static String client = "";

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = TestServer.start(directory).signIn("Ana Pérez");
        client = server.example("alpine-family-hotel");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String line(String page, String action) {
        int at = page.indexOf("id=\"line-" + action + "\"");
        return at < 0 ? "" : page.substring(at, page.indexOf("</tr>", at));
    }

    private static String get(String page) throws IOException, InterruptedException {
        HttpResponse<String> got = server.get(client + page);
        assertThat(got.statusCode()).as(page).isEqualTo(200);
        return got.body();
    }

    /** The ids of variants by what can be done with them. */
    private static Map<String, String> variants() throws IOException, InterruptedException {
        return VARIANT.matcher(get("/roadmap"))
                .results()
                .collect(Collectors.toMap(each -> each.group(2), each -> each.group(1), (one, other) -> one));
    }

    private static HttpResponse<String> keep(String name, String... limits) throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>(Map.of("name", name));
        for (int at = 0; at < limits.length; at += 2) {
            form.put(limits[at], limits[at + 1]);
        }
        return server.post(client + "/variants", form);
    }

    @Test
    void an_action_is_moved_by_the_address_and_the_report_takes_that_along() throws Exception {
        assertThat(line(get("/roadmap"), REVIEW)).contains("Q1 ·");

        String moved = get("/roadmap?do." + REVIEW + "=at5&parallel=2");

        assertThat(line(moved, REVIEW)).contains("Q5 ·", "value=\"at5\" selected");
        assertThat(moved)
                .contains(
                        "2 actions at a time",
                        "Without what is wanted of single actions",
                        "/report?parallel=2&amp;do." + REVIEW + "=at5");
        assertThat(get("/report?parallel=2&do." + REVIEW + "=at5"))
                .contains("name=\"do." + REVIEW + "\" value=\"at5\"", "/report/html?parallel=2&amp;do.");
        assertThat(get("/report/html?parallel=2&do." + REVIEW + "=at5")).contains("2 actions at a time");
    }

    @Test
    void what_stands_in_the_way_of_a_wish_is_said_beside_the_action() throws Exception {
        String page = get("/roadmap?do.name-journey-owners=at1&do." + REVIEW + "=out");

        assertThat(page)
                .contains(
                        "One wish can’t be fulfilled",
                        "It waits for Map the main guest journeys, and can start in Q2 at the soonest.",
                        "It is not wanted.");
        assertThat(line(page, REVIEW)).isEmpty();
        assertThat(get("/roadmap?do." + REVIEW + "=sometimes")).contains("expected in, out, at or from");
        assertThat(get("/roadmap?do.no-such-action=in")).contains("no-such-action");
    }

    @Test
    void limits_are_kept_under_a_name_opened_again_and_held_side_by_side() throws Exception {
        assertThat(keep("Little <b>money</b>", "budget", "2000", "do." + REVIEW, "at3")
                        .headers()
                        .firstValue("Location"))
                .hasValue(client + "/roadmap?budget=2000&do." + REVIEW + "=at3#variants");
        assertThat(keep("One at a time", "parallel", "1").statusCode()).isEqualTo(302);

        HttpResponse<String> again = keep("ONE at a time", "parallel", "3");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("by which another variant goes", "value=\"ONE at a time\"");

        String little = variants().get("Take away: Little &lt;b&gt;money&lt;/b&gt;");
        String compared = get("/variants?v=" + little + "&v=" + variants().get("Take away: One at a time"));
        assertThat(compared)
                .contains(
                        "Little &lt;b&gt;money&lt;/b&gt;",
                        "EUR 2,000 a quarter",
                        "Review feedback together every month: starts in Q3",
                        "not within the plan",
                        "(differs)")
                .doesNotContain("<b>money");
        assertThat(get("/variants?v=" + little)).contains("Choose two variants at least");
    }

    @Test
    void a_variant_is_taken_away_and_brought_back_and_its_name_is_free_meanwhile() throws Exception {
        keep("For a while", "quarters", "3");
        String variant = variants().get("Take away: For a while");

        server.post(client + "/variants/" + variant + "/take-away", Map.of());
        assertThat(variants()).containsEntry("Bring back: For a while", variant);
        assertThat(keep("For a while", "quarters", "4").statusCode()).isEqualTo(302);

        assertThat(server.post(client + "/variants/" + variant + "/bring-back", Map.of("budget", "10"))
                        .headers()
                        .firstValue("Location"))
                .hasValue(client + "/roadmap?budget=10#variants");
        assertThat(variants()).doesNotContainKey("Bring back: For a while");
    }

    @Test
    void a_variant_of_another_client_is_not_there() throws Exception {
        keep("The owner");
        String variant = variants().get("Take away: The owner");
        String bakery = server.example("neighbourhood-bakery");

        assertThat(server.get(bakery + "/variants?v=" + variant).statusCode()).isEqualTo(404);
        assertThat(server.post(bakery + "/variants/" + variant + "/take-away", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(variants()).containsValue(variant);
    }

    @Test
    void what_would_be_otherwise_is_shown_before_and_after_and_the_profile_stays() throws Exception {
        assertThat(get("/what-if")).contains("Choose a level, a fact or an action", "As it is: 1 ad hoc");

        String supposed = get("/what-if?level.feedback.closed-loop=4&fact.constraints.changeReadiness=HIGH"
                + "&done.fix-causes-and-tell-customers=yes&target=four-stage/established");

        assertThat(supposed)
                .containsPattern("Closing the loop with guests</th><td>1 ad hoc</td><td class=\"better\">"
                        + "<span>4 always</span>")
                .containsPattern("Actions at the same time</th><td>3</td><td class=\"differs\">4</td>")
                .contains("Taken as done:", "Fix the causes and tell guests what changed", "value=\"4\" selected");
        assertThat(get("/what-if?other=technologies%5BCRM%5D.adoption%3DWHOLLY"))
                .contains("stands in the way", "WHOLLY", "technologies[CRM].adoption");
        assertThat(get("/intake")).doesNotContain("/intake/profile/2");
    }

    @Test
    void an_assessment_on_record_is_held_against_the_facts_as_they_are_now() throws Exception {
        String bakery = server.example("neighbourhood-bakery");
        assertThat(server.get(bakery + "/compare").body()).contains("Nothing is on record yet");
        server.post(bakery + "/record", Map.of("note", ""));
        server.post(
                bakery + "/facts/answers/feedback.closed-loop",
                Map.of("level", "4", "was", "", "on", "2026-12-01", "form", "f"));
        String record = RECORD.matcher(server.get(bakery + "/compare").body())
                .results()
                .map(each -> each.group(1))
                .findFirst()
                .orElseThrow();

        String compared =
                server.get(bakery + "/compare?before=" + record + "&after=now").body();

        assertThat(compared)
                .contains("Every cause is proven", "Closing the loop", "by facts", "What was planned", "Suggested for");
        assertThat(server.get(bakery + "/compare?before=" + record + "&after=" + record)
                        .body())
                .contains("No stage, level, finding or action differs.");
        assertThat(server.get(client + "/compare?before=" + record + "&after=now")
                        .statusCode())
                .isEqualTo(404);
    }
}
