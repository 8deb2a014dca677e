package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often the server lets itself be asked; its clock stands still, so nothing comes back meanwhile. */
class RequestLimitsTest {
    private static final Instant NOW = Instant.parse("2026-12-01T09:30:00Z");

    @TempDir
    private static Path directory;

    private static TestServer server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = TestServer.start(directory).signIn("Ana Pérez");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> asked(String page, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.url(page));
        return HttpClient.newHttpClient()
                .send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    @Test
    void a_passphrase_is_tried_ten_times_and_another_name_still_after_that() throws Exception {
        Map<String, String> wrong = Map.of("name", "Ana Pérez", "passphrase", "not the one");
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(server.post("/sign-in", wrong).statusCode()).isEqualTo(200);
        }

        HttpResponse<String> refused = server.post("/sign-in", wrong);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 61L);
        assertThat(server.post("/sign-in", Map.of("name", "Ben", "passphrase", "x"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.get("/clients").statusCode())
                .as("who is signed in goes on")
                .isEqualTo(200);
    }

    @Test
    void links_of_respondents_are_limited_each_by_itself() throws Exception {
        for (int attempt = 0; attempt < 240; attempt++) {
            asked("/answer/guessed");
        }

        HttpResponse<String> refused = asked("/answer/guessed", "Accept", "text/html");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body())
                .contains("That was too often", "Wait a little")
                .doesNotContain("Exception");
        assertThat(asked("/answer/other").statusCode()).isEqualTo(404);
    }

    @Test
    void a_program_is_told_as_programs_are_and_where_it_says_it_comes_from_is_not_believed() throws Exception {
        HttpResponse<String> last = asked("/api/v1/clients", "Authorization", "Bearer cxm_x");
        for (int attempt = 0; attempt < 1_200 && last.statusCode() == 401; attempt++) {
            last = asked(
                    "/api/v1/clients", "Authorization", "Bearer cxm_x", "X-Forwarded-For", "192.0.2." + attempt % 200);
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        assertThat(last.body()).contains("\"status\": 429", "Too Many Requests");
        assertThat(asked("/api/v1/clients", "Authorization", "Bearer cxm_y").statusCode())
                .isEqualTo(401);
    }

    @Test
    void what_was_taken_comes_back_with_time_and_old_subjects_are_forgotten() {
        RateLimit limit = new RateLimit(3, Duration.ofSeconds(30));
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(limit.take("a", NOW)).isZero();
        }

        assertThat(limit.take("a", NOW)).isEqualTo(Duration.ofSeconds(10));
        assertThat(limit.take("a", NOW.plusSeconds(9))).isEqualTo(Duration.ofSeconds(1));
        assertThat(limit.take("a", NOW.plusSeconds(10))).isZero();
        assertThat(limit.take("a", NOW.plusSeconds(10))).isEqualTo(Duration.ofSeconds(10));
        for (int other = 0; other < 10_000; other++) {
            limit.take("other " + other, NOW.plusSeconds(10));
        }
        assertThat(limit.take("a", NOW.plusSeconds(10)))
                .as("forgotten, as the table is bounded")
                .isZero();
    }
}
