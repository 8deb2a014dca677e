package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cxmaturity.api.ApiServer;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.ExplainProfile;
import org.cxmaturity.service.profile.PlanRoadmaps;
import org.cxmaturity.service.profile.ProfileRequests;
import org.cxmaturity.service.tables.ShippedExamples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The API answers with the command line's own documents. */
class ApiAnswersTest extends CapturedShell {
    private static final RuleBases RULES = ProfileRequests.ruleBases();

    @TempDir
    static Path data;

    private static ApiServer server;
    private static String token;

    @BeforeAll
    static void start() throws Exception {
        server = ApiServer.start(data);
        token = server.token("scope=READ&scope=WRITE");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private String printed(String command, Path profile) {
        UseCases useCases = new UseCases(
                new AssessProfile(RULES),
                new ExplainProfile(RULES),
                none(),
                () -> new PlanRoadmaps(RULES),
                none(),
                none(),
                NotedResults.WRITTEN);
        run(useCases, command, profile.toString(), "--format", "json");
        return out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"neighbourhood-bakery", "dental-practice", "credit-union"})
    void a_result_is_the_same_by_either_way(String example) throws Exception {
        byte[] facts = ShippedExamples.profile(example).orElseThrow().bytes();
        Path profile = Files.write(data.resolve("profile.yaml"), facts);
        String client = server.client(token, facts);

        for (Map.Entry<String, String> each : Map.of(
                        "assess", "assessment", "explain", "explanation", "roadmap", "plan")
                .entrySet()) {
            byte[] answer = server.get(token, client + "/" + each.getValue()).body();
            assertThat(new String(answer, StandardCharsets.UTF_8))
                    .as(each.getValue())
                    .startsWith("{\n  \"schema\": \"cx-maturity/")
                    .isEqualTo(printed(each.getKey(), profile));
        }
    }
}
