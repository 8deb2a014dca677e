package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.api.ApiServer;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.ExplainProfile;
import org.cxmaturity.service.profile.PlanRoadmaps;
import org.cxmaturity.service.profile.ProfileRequest;
import org.cxmaturity.service.profile.ProfileRequests;
import org.cxmaturity.service.tables.ShippedExamples;
import org.cxmaturity.wording.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    private String printed(String command, Path profile, String... options) {
        UseCases useCases = new UseCases(
                new AssessProfile(RULES),
                new ExplainProfile(RULES),
                none(),
                () -> new PlanRoadmaps(RULES),
                none(),
                none(),
                NotedResults.WRITTEN);
        run(
                useCases,
                Stream.of(Stream.of(command, profile.toString()), Stream.of(options))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
        return out();
    }

    private static String text(String path) throws Exception {
        return new String(server.get(token, path).body(), StandardCharsets.UTF_8);
    }

    static List<String> examples() {
        return ShippedExamples.NAMES;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_result_is_the_same_by_every_way(String example) throws Exception {
        byte[] facts = ShippedExamples.profile(example).orElseThrow().bytes();
        Path profile = Files.write(data.resolve("profile.yaml"), facts);
        String client = server.client(token, facts);

        for (Map.Entry<String, String> each :
                Map.of("assess", "assessment", "explain", "explanation").entrySet()) {
            assertThat(text(client + "/" + each.getValue()))
                    .as(each.getValue())
                    .startsWith("{\n  \"schema\": \"cx-maturity/")
                    .isEqualTo(printed(each.getKey(), profile, "--format", "json"));
        }
        String page = server.page(client + "/result");
        new AssessProfile(RULES)
                .assess(new ProfileRequest(
                        new NamedContent("profile.yaml", facts), Optional.empty(), List.of(), Optional.empty()))
                .orElseThrow()
                .placements()
                .forEach(each -> assertThat(page).contains("<strong>" + Words.standing(each) + "</strong>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"neighbourhood-bakery", "dental-practice", "credit-union"})
    void a_plan_is_the_same_by_either_way_and_tells_what_was_wanted(String example) throws Exception {
        byte[] facts = ShippedExamples.profile(example).orElseThrow().bytes();
        Path profile = Files.write(data.resolve("profile.yaml"), facts);
        String plan = server.client(token, facts) + "/plan";

        assertThat(text(plan))
                .isEqualTo(printed("roadmap", profile, "--format", "json"))
                .doesNotContain("\"wishes\"");
        assertThat(text(plan + "?parallel=2&want=name-journey-owners=at1&want=map-main-journeys=out"))
                .isEqualTo(printed(
                        "roadmap",
                        profile,
                        "--format",
                        "json",
                        "--parallel",
                        "2",
                        "--want",
                        "name-journey-owners=at1",
                        "--want",
                        "map-main-journeys=out"))
                .contains("\"unfulfilled\"");
    }
}
