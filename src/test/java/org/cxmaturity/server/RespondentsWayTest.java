package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round of questions from the pasted list to the profile, by pages and forms, as the consultant and two respondents see it. */
class RespondentsWayTest {
    private static final Pattern LINK = Pattern.compile("value=\"http://[^/]+(/answer/[\\w-]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
    private static final Pattern QUESTION = Pattern.compile("action=\"(/answer/[\\w-]+/[\\w-]+/[\\w.-]+)\"");
    private static final String PEOPLE =
            "Name\tE-mail\tRole\tDepartment\nMary Byrne\tmary@example.com\tManaging director\tshop\nTom\t\t\tbakehouse\n";

    @TempDir
    static Path directory = Path.of("");

    private static TestServer server;

    /** Somebody with a browser and a link, and nothing else. */
    private static final class Respondent {
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private String csrf = "";

        HttpResponse<String> get(String page) throws IOException, InterruptedException {
            HttpResponse<String> got =
                    client.send(HttpRequest.newBuilder(server.url(page)).build(), BodyHandlers.ofString());
            Matcher found = CSRF.matcher(got.body());
            csrf = found.find() ? found.group(1) : csrf;
            return got;
        }

        HttpResponse<String> post(String page, Map<String, String> fields, String... headers)
                throws IOException, InterruptedException {
            String form = fields.entrySet().stream()
                    .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            HttpRequest.Builder request = HttpRequest.newBuilder(server.url(page))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("X-CSRF-TOKEN", csrf)
                    .POST(HttpRequest.BodyPublishers.ofString(form));
            return client.send(
                    headers.length == 0
                            ? request.build()
                            : request.headers(headers).build(),
                    BodyHandlers.ofString());
        }
    }

    @BeforeAll
    static void start() throws Exception {
        server = TestServer.start(directory).signIn("Ana Pérez");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<String> found(Pattern pattern, HttpResponse<String> page) {
        return pattern.matcher(page.body())
                .results()
                .map(MatchResult::group)
                .map(each -> pattern.matcher(each).replaceFirst("$1"))
                .toList();
    }

    /** Opens a round in which two people are asked: the page that shows their links. */
    private static HttpResponse<String> opened(String client, String what) throws Exception {
        HttpResponse<String> opened = server.post(
                client + "/respondents",
                Map.of("name", "Winter <b>", "people", PEOPLE, "closesOn", "2026-12-15", "what", what));
        assertThat(opened.statusCode()).isEqualTo(302);
        return server.get(client + "/respondents");
    }

    private static String round(HttpResponse<String> page) {
        return found(Pattern.compile("respondents/([0-9a-f-]{36})/close"), page).get(0);
    }

    @Test
    void answersComeByALinkAndGoIntoTheProfileAndThenTheLinkIsOver() throws Exception {
        String client = server.example("neighbourhood-bakery");
        HttpResponse<String> page = opened(client, "THEIRS");
        List<String> links = found(LINK, page);
        String mary = links.get(0);
        Respondent phone = new Respondent();

        HttpResponse<String> welcome = phone.get(mary);
        String part =
                found(Pattern.compile("(" + mary + "/[\\w-]+)\""), welcome).get(0);
        HttpResponse<String> questions = phone.get(part);
        String question = found(QUESTION, questions).get(0);
        HttpResponse<String> saved = phone.post(
                question, Map.of("version", "0", "level", "3", "comment", "<script>1</script>"), "HX-Request", "true");
        HttpResponse<String> elsewhere = new Respondent().get(part);
        phone.post(mary + "/done", Map.of());
        HttpResponse<String> later = server.get(client + "/respondents");
        server.post(client + "/respondents/" + round(page) + "/close", Map.of());
        server.post(client + "/respondents/" + round(page) + "/take", Map.of());
        HttpResponse<String> taken = server.get(client + "/respondents");
        HttpResponse<String> facts = server.get(client + "/facts/dimension/" + part.replaceFirst(".*/", ""));

        assertThat(welcome.body())
                .contains("Hello Mary Byrne", "Ana Pérez", "Neighbourhood Bakery", "15 December 2026");
        assertThat(saved.body()).contains("Saved", "1 of ", "&lt;script&gt;").doesNotContain("<script>1");
        assertThat(elsewhere.body()).contains("value=\"3\" checked", "&lt;script&gt;");
        assertThat(later.body()).contains("1 of 2 people have finished; 1 answers so far.", "Winter &lt;b&gt;");
        assertThat(later.body()).doesNotContain(mary);
        assertThat(taken.body()).contains("1 answer taken into the profile.", "Closed on 1 Dec 2026");
        assertThat(facts.body()).contains("person-1", "Managing director", "&lt;script&gt;");
        assertThat(phone.get(mary).statusCode()).isEqualTo(410);
        assertThat(phone.get(part).statusCode()).isEqualTo(410);
        assertThat(phone.post(question, Map.of("version", "1", "level", "1")).statusCode())
                .isEqualTo(410);
        assertThat(phone.post(question, Map.of("version", "1", "level", "1"), "HX-Request", "true")
                        .body())
                .contains("Not saved");
    }

    @Test
    void nobodyReadsWhatAnotherWasAskedOrSaid() throws Exception {
        String client = server.example("neighbourhood-bakery");
        List<String> links = found(LINK, opened(client, "ALL"));
        String marys = links.get(0);
        String toms = links.get(1);
        Respondent mary = new Respondent();
        String part = found(Pattern.compile("(" + marys + "/[\\w-]+)\""), mary.get(marys))
                .get(0);
        String question = found(QUESTION, mary.get(part)).get(0);
        mary.post(question, Map.of("version", "0", "level", "4", "comment", "Between us"));
        Respondent stranger = new Respondent();

        HttpResponse<String> tom = stranger.get(part.replace(marys, toms));

        assertThat(tom.statusCode()).isEqualTo(200);
        assertThat(tom.body()).doesNotContain("Between us", "checked=", "Mary", marys);
        assertThat(mary.get(part).body()).contains("Between us");
        assertThat(stranger.get(client + "/respondents").statusCode()).isEqualTo(302);
        assertThat(stranger.get(marys + "x").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/answer/").statusCode()).isEqualTo(404);
        assertThat(stranger.get(marys + "/no-such-part").statusCode()).isEqualTo(404);
        assertThat(stranger.get(part + "/feedback.closed-loop/more").statusCode())
                .isEqualTo(404);
        assertThat(new Respondent().post(question, Map.of("level", "0")).statusCode())
                .isEqualTo(403);
        assertThat(mary.post(part + "/no.such", Map.of("level", "0")).statusCode())
                .isEqualTo(404);
        assertThat(mary.post(question, Map.of("version", "1", "level", "9")).body())
                .contains("none of the answers");
    }

    @Test
    void withoutScriptsAWholePageIsSavedByOneButton() throws Exception {
        String client = server.example("neighbourhood-bakery");
        String tom = found(LINK, opened(client, "ALL")).get(1);
        Respondent browser = new Respondent();
        String part = found(Pattern.compile("(" + tom + "/[\\w-]+)\""), browser.get(tom))
                .get(0);

        HttpResponse<String> page = browser.get(part + "?plain=true");
        List<String> asked = found(Pattern.compile("name=\"version\\.([\\w.-]+)\""), page);
        HttpResponse<String> saved = browser.post(
                part,
                Map.of(
                        "version." + asked.get(0), "0",
                        "level." + asked.get(0), "2",
                        "version." + asked.get(1), "0",
                        "level." + asked.get(1), "UNKNOWN",
                        "comment." + asked.get(1), "Ask Mary"));

        assertThat(page.body()).contains("Save and go on");
        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(browser.get(tom).body()).contains("You have answered 2 of ");
        assertThat(browser.get(part).body()).contains("Ask Mary");
    }

    @Test
    void aLinkStaysOutOfReferrersAndSearchesAndIsReplacedByANewOne() throws Exception {
        String client = server.example("neighbourhood-bakery");
        HttpResponse<String> page = opened(client, "ALL");
        String mary = found(LINK, page).get(0);
        String person = found(Pattern.compile("id=\"l-([0-9a-f-]{36})\""), page).get(0);

        HttpResponse<String> welcome = new Respondent().get(mary);
        server.post(client + "/respondents/" + round(page) + "/links/" + person, Map.of());
        String fresh = found(LINK, server.get(client + "/respondents")).get(0);

        assertThat(welcome.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(welcome.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(welcome.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(new Respondent().get(mary).statusCode()).isEqualTo(404);
        assertThat(new Respondent().get(fresh).statusCode()).isEqualTo(200);
    }
}
