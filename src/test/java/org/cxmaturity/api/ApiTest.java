package org.cxmaturity.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cxmaturity.service.tables.ShippedExamples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs may ask, and what they are told. */
class ApiTest {
    private static final byte[] NOTHING = {};
    private static final String ALL = "scope=READ&scope=WRITE&scope=RECORD";
    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";
    private static final String TYPE = "Content-Type";
    private static final String KEY = "Idempotency-Key";

    @TempDir
    static Path data;

    private static ApiServer server;
    private static String all;
    private static String bakery;

    @BeforeAll
    static void a_client() throws IOException, InterruptedException {
        server = ApiServer.start(data);
        all = server.token(ALL);
        bakery = server.client(all, profile());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static byte[] profile() {
        return ShippedExamples.profile("neighbourhood-bakery").orElseThrow().bytes();
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void a_profile_that_somebody_changed_meanwhile_is_not_overwritten() throws Exception {
        String client = server.client(all, profile());
        String path = client + "/profile";
        HttpResponse<byte[]> read = server.get(all, path);
        assertThat(read.body()).isEqualTo(profile());
        String seen = header(read, "ETag");
        byte[] changed = bytes(new String(profile(), StandardCharsets.UTF_8).replace("employees: 6", "employees: 7"));

        HttpResponse<byte[]> unseen = server.ask(all, "PUT", path, changed, TYPE, YAML);
        HttpResponse<byte[]> kept = server.ask(all, "PUT", path, changed, TYPE, YAML, "If-Match", seen);
        HttpResponse<byte[]> stale = server.ask(all, "PUT", path, profile(), TYPE, YAML, "If-Match", seen);

        assertThat(unseen.statusCode()).isEqualTo(428);
        assertThat(kept.statusCode()).isEqualTo(204);
        assertThat(header(kept, "ETag")).isEqualTo("\"2\"");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(json(stale).get("detail").asString()).contains("2, by Ada");
        assertThat(server.get(all, path).body()).isEqualTo(changed);
        assertThat(server.get(all, path + "/versions/1").body()).isEqualTo(profile());
        assertThat(server.get(all, path, "If-None-Match", "\"2\"").statusCode()).isEqualTo(304);
        assertThat(json(server.get(all, path + "/versions"))
                        .get(0)
                        .get("version")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void a_profile_goes_down_in_json_and_up_again_and_says_the_same() throws Exception {
        HttpResponse<byte[]> down = server.get(all, bakery + "/profile", "Accept", JSON);
        HttpResponse<byte[]> up = server.ask(all, "POST", "/clients", down.body(), TYPE, JSON);

        String again = header(up, "Location").replaceFirst("/api/v1", "");
        assertThat(up.statusCode()).isEqualTo(201);
        assertThat(json(server.get(all, again + "/profile", "Accept", JSON))).isEqualTo(json(down));
        JsonNode one = json(server.get(all, bakery + "/assessment?trace=false"));
        assertThat(json(server.get(all, again + "/assessment?trace=false")).get("placements"))
                .isEqualTo(one.get("placements"));
    }

    @Test
    void what_is_sent_twice_by_one_key_is_done_once() throws Exception {
        String key = UUID.randomUUID().toString();
        byte[] one = bytes("{\"name\":\"Once\"}");
        HttpResponse<byte[]> first = server.ask(all, "POST", "/clients", one, TYPE, JSON, KEY, key);
        HttpResponse<byte[]> again = server.ask(all, "POST", "/clients", one, TYPE, JSON, KEY, key);
        HttpResponse<byte[]> other =
                server.ask(all, "POST", "/clients", bytes("{\"name\":\"Twice\"}"), TYPE, JSON, KEY, key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(header(again, "Location")).isEqualTo(header(first, "Location"));
        assertThat(other.statusCode()).isEqualTo(422);
        String names = json(server.get(all, "/clients")).toString();
        assertThat(names).containsOnlyOnce("\"Once\"").doesNotContain("Twice");
    }

    @Test
    void an_assessment_goes_on_record_once_by_the_rules_that_it_names() throws Exception {
        String client = server.client(all, profile());
        String path = client + "/assessments";
        byte[] note = bytes("{\"note\":\"For the board\"}");
        HttpResponse<byte[]> made = server.ask(all, "POST", path, note, TYPE, JSON, KEY, "board");
        HttpResponse<byte[]> again = server.ask(all, "POST", path, note, TYPE, JSON, KEY, "board");

        String record = header(made, "Location").replaceFirst("/api/v1", "");
        assertThat(made.statusCode())
                .as(new String(made.body(), StandardCharsets.UTF_8))
                .isEqualTo(201);
        assertThat(again.body()).isEqualTo(made.body());
        assertThat(json(server.get(all, path))).hasSize(1);
        HttpResponse<byte[]> kept = server.get(all, record);
        assertThat(json(kept).get("sequence").asLong())
                .isEqualTo(json(made).get("record").asLong());
        assertThat(header(made, "Rule-Base"))
                .startsWith("sha256:")
                .isEqualTo(header(kept, "Rule-Base"))
                .isEqualTo(header(server.get(all, "/rule-base"), "Rule-Base"))
                .isEqualTo(json(server.get(all, "/rule-base")).get("digest").asString());
        assertThat(new String(server.get(all, "/ledger/file").body(), StandardCharsets.UTF_8))
                .contains("For the board")
                .endsWith("\n");
    }

    @Test
    void a_list_goes_on_where_its_link_says() throws Exception {
        List<String> names = new ArrayList<>();
        String next = "/clients?limit=2&archived=true";
        for (String name : List.of("Zebra", "aardvark", "Mole")) {
            HttpResponse<byte[]> made =
                    server.ask(all, "POST", "/clients", bytes("{\"name\":\"" + name + "\"}"), TYPE, JSON);
            String client = header(made, "Location").replaceFirst("/api/v1", "");
            assertThat(server.ask(all, "PATCH", client, bytes("{\"archived\":true}"), TYPE, JSON)
                            .statusCode())
                    .isEqualTo(200);
        }
        while (!next.isEmpty()) {
            HttpResponse<byte[]> page = server.get(all, next);
            json(page).forEach(each -> names.add(each.get("name").asString()));
            next = header(page, "Link").replaceFirst("^</api/v1(.*)>; rel=\"next\"$", "$1");
        }

        assertThat(names).containsExactly("aardvark", "Mole", "Zebra");
    }

    @Test
    void what_is_refused_says_what_is_wrong() throws Exception {
        byte[] wrong =
                bytes(new String(profile(), StandardCharsets.UTF_8).replace("industry: RETAIL", "industry: RETIAL"));
        HttpResponse<byte[]> refused = server.ask(all, "POST", "/clients", wrong, TYPE, YAML);
        HttpResponse<byte[]> field = server.ask(all, "POST", bakery + "/plan", bytes("{\"quaters\":4}"), TYPE, JSON);
        HttpResponse<byte[]> stage = server.get(all, bakery + "/plan?target=nowhere");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(header(refused, TYPE)).isEqualTo("application/problem+json");
        JsonNode problem = json(refused).get("problems").get(0);
        assertThat(problem.get("place").asString()).startsWith("profile.yaml:").endsWith("organisation.industry");
        assertThat(problem.get("maybe").asString()).contains("RETAIL");
        assertThat(json(field).get("problems").get(0).get("maybe").asString()).isEqualTo("quarters");
        assertThat(json(stage).get("problems").get(0).get("place").asString()).isEqualTo("target");
    }

    @Test
    void broken_and_oversized_bodies_are_refused_in_kind() throws Exception {
        byte[] large = new byte[Bodies.MOST + 1];
        List<HttpResponse<byte[]>> answers = List.of(
                server.ask(all, "POST", "/clients", bytes("{\"name\":"), TYPE, JSON),
                server.ask(all, "POST", "/clients", bytes("[1]"), TYPE, JSON),
                server.ask(all, "POST", "/clients", bytes("{\"name\":{\"a\":1}}"), TYPE, JSON),
                server.ask(all, "POST", "/clients", bytes("a: [b"), TYPE, YAML),
                server.ask(all, "POST", "/clients", new byte[] {(byte) 0xff, 0}, TYPE, YAML),
                server.ask(all, "POST", "/clients", bytes("<a/>"), TYPE, "text/xml"),
                server.ask(all, "POST", "/clients", large, TYPE, YAML),
                server.get(all, "/clients", "Accept", "text/xml"),
                server.get(all, bakery + "/profile", "Accept", "text/xml"),
                server.get(all, bakery + "/report", "Accept", "image/png"),
                server.get(all, "/clients?cursor=!"),
                server.get(all, "/clients/not-an-id"));

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsExactly(400, 400, 422, 422, 422, 415, 413, 406, 406, 406, 422, 404);
        assertThat(answers).allSatisfy(each -> {
            assertThat(header(each, TYPE)).isEqualTo("application/problem+json");
            assertThat(json(each).get("status").asInt()).isEqualTo(each.statusCode());
        });
    }

    @Test
    void a_report_comes_in_the_format_that_is_accepted_or_named() throws Exception {
        HttpResponse<byte[]> html = server.get(all, bakery + "/report", "Accept", "text/html");
        HttpResponse<byte[]> sheets = server.get(all, bakery + "/report?format=xlsx", "Accept", JSON);

        assertThat(header(html, TYPE)).isEqualTo("text/html;charset=UTF-8");
        assertThat(new String(html.body(), StandardCharsets.UTF_8)).contains("Neighbourhood Bakery");
        assertThat(header(sheets, TYPE)).endsWith("spreadsheetml.sheet");
        assertThat(sheets.body()).startsWith('P', 'K');
        assertThat(header(sheets, "Rule-Base")).startsWith("sha256:");
    }

    @Test
    void the_head_of_a_profile_is_told_without_it() throws Exception {
        HttpResponse<byte[]> head = server.ask(all, "HEAD", bakery + "/profile", NOTHING);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "ETag")).isEqualTo("\"1\"");
    }
}
