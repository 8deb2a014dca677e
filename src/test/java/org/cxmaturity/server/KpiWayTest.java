package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures from raw responses, by the page of a client's files. */
class KpiWayTest {
    private static final Path RESPONSES = Path.of("src/test/resources/responses/nps.csv");

    @TempDir
    static Path data;

    private static TestServer server;
    private static String client;

    @BeforeAll
    static void start() throws Exception {
        server = TestServer.start(data).signIn("Ana");
        client = server.example("neighbourhood-bakery");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String sent(Map<String, String> fields) throws IOException, InterruptedException {
        return server.upload(client + "/intake/kpi", "responses", "spring.csv", Files.readAllBytes(RESPONSES), fields)
                .body();
    }

    private static String profile() throws IOException, InterruptedException {
        String page = server.get(client + "/intake").body();
        String newest = page.replaceAll("(?s).*?/intake/profile/(\\d+)\".*", "$1");
        return server.get(client + "/intake/profile/" + newest).body();
    }

    @Test
    void they_are_looked_at_and_nothing_changes_until_they_are_added() throws Exception {
        String before = profile();

        String looked = sent(Map.of("kind", "NPS", "by", "QUARTER", "do", "look"));

        assertThat(looked).contains("Figures from the responses", "2025-Q1", "1,500 responses");
        assertThat(profile()).isEqualTo(before);

        String added = sent(Map.of("kind", "NPS", "by", "QUARTER", "series", "App survey", "do", "add"));

        assertThat(added)
                .contains("The values stand in the profile now, as App survey.", "KPIs from responses: App survey");
        assertThat(profile()).contains("series: \"App survey\"", "raw responses: spring.csv");
    }

    @Test
    void all_that_is_wrong_with_what_is_asked_is_told_and_nothing_is_added() throws Exception {
        String before = profile();

        String wrong = sent(Map.of("kind", "", "scale", "five", "on", "soon", "do", "add"));

        assertThat(wrong).contains("<code>What they measure</code>", "<code>Scale</code>", "<code>Day</code>");
        assertThat(profile()).isEqualTo(before);
    }
}
