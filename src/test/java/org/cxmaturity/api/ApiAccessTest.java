package org.cxmaturity.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.service.tables.ShippedExamples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may ask what. */
class ApiAccessTest {
    private static final String READ = "scope=READ";
    private static final String WRITE = "scope=WRITE";
    private static final String ALL = "scope=READ&scope=WRITE&scope=RECORD";
    private static final String JSON = "application/json";
    private static final String TYPE = "Content-Type";

    @TempDir
    static Path data;

    private static ApiServer server;
    private static String all;
    private static String bakery;

    @BeforeAll
    static void a_client() throws IOException, InterruptedException {
        server = ApiServer.start(data);
        all = server.token(ALL);
        bakery = server.client(
                all,
                ShippedExamples.profile("neighbourhood-bakery").orElseThrow().bytes());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A request, and what it is answered by scope: read, write, record. */
    private record Route(String method, String path, String body, int read, int write, int record) {}

    private static List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (String get : List.of(
                "/clients",
                bakery,
                bakery + "/profile",
                bakery + "/profile/versions",
                bakery + "/profile/versions/1",
                bakery + "/assessment",
                bakery + "/assessments",
                bakery + "/explanation?capability=closed-loop",
                "/rule-base",
                "/ledger/records",
                "/ledger/file")) {
            routes.add(new Route("GET", get, "", get.contains("explanation") ? -1 : 200, 403, 403));
        }
        routes.add(new Route("GET", "/ledger/records/99", "", 404, 403, 403));
        routes.add(new Route("GET", bakery + "/plan?quarters=0", "", 422, 403, 403));
        routes.add(new Route("GET", bakery + "/report?format=odt", "", 422, 403, 403));
        routes.add(new Route("POST", bakery + "/plan", "{\"quarters\":0}", 422, 403, 403));
        routes.add(new Route("POST", bakery + "/what-if", "{}", 422, 403, 403));
        routes.add(new Route("POST", "/clients", "{\"name\":\"\"}", 403, 422, 403));
        routes.add(new Route("PATCH", bakery, "{\"name\":\"\"}", 403, 422, 403));
        routes.add(new Route("PUT", bakery + "/profile", "{}", 403, 428, 403));
        routes.add(new Route("POST", bakery + "/assessments", "{\"nought\":1}", 403, 403, 422));
        routes.add(new Route("DELETE", bakery, "", 403, 405, 403));
        routes.add(new Route("GET", "/nothing", "", 404, 403, 403));
        return routes;
    }

    private static int status(String token, Route route) throws IOException, InterruptedException {
        return server.ask(token, route.method(), route.path(), bytes(route.body()), TYPE, JSON)
                .statusCode();
    }

    @Test
    void a_token_does_what_its_scope_says_and_nothing_else() throws Exception {
        String read = server.token(READ);
        String write = server.token(WRITE);
        String record = server.token("scope=RECORD");

        for (Route route : routes()) {
            assertThat(status("", route)).as("%s signed out", route).isEqualTo(401);
            assertThat(status("cxm_forged", route)).as("%s forged", route).isEqualTo(401);
            if (route.read() > 0) {
                assertThat(status(read, route)).as("%s read", route).isEqualTo(route.read());
            }
            assertThat(status(write, route)).as("%s write", route).isEqualTo(route.write());
            assertThat(status(record, route)).as("%s record", route).isEqualTo(route.record());
        }
    }

    @Test
    void what_belongs_to_another_workspace_is_not_there() throws Exception {
        String stranger = server.stranger();

        for (Route route : routes()) {
            if (route.path().startsWith(bakery) && !route.method().equals("DELETE")) {
                assertThat(status(stranger, route)).as("%s", route).isEqualTo(404);
            }
        }
        assertThat(json(server.get(stranger, "/clients"))).isEmpty();
        assertThat(json(server.get(stranger, "/ledger/records"))).isEmpty();
        assertThat(server.get(stranger, "/ledger/file").body()).isEmpty();
    }

    @Test
    void a_revoked_token_is_worth_nothing_and_the_others_are_listed_without_their_secrets() throws Exception {
        String token = server.token("Lost", READ);
        assertThat(server.get(token, "/clients").statusCode()).isEqualTo(200);
        assertThat(server.page("/account/tokens")).contains("Lost").doesNotContain(token);

        server.revoke("Lost");

        assertThat(server.get(token, "/clients").statusCode()).isEqualTo(401);
        assertThat(server.page("/account/tokens")).contains("revoked 2026-12-01");
    }

    @Test
    void descriptions_schemas_and_the_page_need_no_token() throws Exception {
        assertThat(server.get("", "/openapi.yaml").statusCode()).isEqualTo(200);
        assertThat(json(server.get("", "/openapi.json")).get("openapi").asString())
                .isEqualTo("3.1.0");
        for (String name : List.of("profile", "assessment", "explanation", "roadmap", "what-if", "audit-record")) {
            assertThat(json(server.get("", "/schemas/" + name)).has("$schema"))
                    .as(name)
                    .isTrue();
        }
        assertThat(server.get("", "/schemas/nothing").statusCode()).isEqualTo(404);
        assertThat(server.page("/api/")).contains("page/swagger-ui-bundle.js").doesNotContain("<script>");
        assertThat(server.page("/api/page/page.js")).contains("v1/openapi.json");
        assertThat(server.page("/api/page/swagger-ui.css")).contains(".swagger-ui");
    }
}
