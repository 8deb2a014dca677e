package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.store.PostgresServer;
import org.cxmaturity.workspace.MemberRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a draft to what everybody's assessments go by, and back. */
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"H2", "PostgreSQL"})
class PublishingWayTest {
    private static final String CRITERIA = "/tables/stage-criteria/edits";
    private static final String STRICTER = "set\tr24\tminimum\t1\t4\nset\tr24\tessential\tno\tyes\n";
    private static final String SENTENCE = "Who <b>radiates</b> collects feedback";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Parameter
    String kind = "";

    @TempDir
    Path directory = Path.of("");

    private TestServer server;
    private String client = "";
    private String draft = "";

    @BeforeEach
    void start() throws IOException, InterruptedException {
        @Nullable String database = kind.equals("H2") ? null : PostgresServer.database();
        server = TestServer.start(directory, database).signIn("Ana");
        client = server.example("high-street-retailer");
        server.post(client + "/record", Map.of("note", ""));
        draft = place(server.post("/rules/drafts", Map.of("name", "Stricter")));
        assertThat(server.post(draft + CRITERIA, Map.of("changes", STRICTER)).statusCode())
                .isEqualTo(200);
        server.post(draft + "/tables/rule-base/edits", Map.of("changes", "set\tr4\tversion\t1.0.0\t1.1.0\n"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceAll("^http://[^/]*", "");
    }

    /** The page of the review, once it is there. */
    private String reviewed() throws IOException, InterruptedException {
        server.post(draft + "/review", Map.of());
        Instant end = Instant.now().plus(PATIENCE);
        String page = server.get(draft + "/review").body();
        while (page.contains("Looking it over.") && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            page = server.get(draft + "/review").body();
        }
        return page;
    }

    private String proposed() throws IOException, InterruptedException {
        reviewed();
        String proposal = place(server.post(draft + "/propose", Map.of("sentence", SENTENCE)));
        assertThat(proposal).startsWith("/rules/proposals/");
        return proposal;
    }

    private String published() throws IOException, InterruptedException {
        String proposal = proposed();
        server.post(proposal + "/approve", Map.of());
        assertThat(place(server.post(proposal + "/publish", Map.of()))).isEqualTo("/rules/editions#e-1");
        return proposal;
    }

    private OwnersBrowser colleague(String name, MemberRole role) throws IOException, InterruptedException {
        server.post("/people", Map.of("name", name, "role", role.name()));
        Matcher link = Pattern.compile("value=\"[^\"]*(/sign-in/[^\"]+)\"")
                .matcher(server.get("/people").body());
        assertThat(link.find()).isTrue();
        return server.browser().signIn(link.group(1), name);
    }

    /** The stage of the journey under each rule base that records name. */
    private Map<String, Set<String>> recorded() throws IOException, InterruptedException {
        Map<String, Set<String>> stages = new TreeMap<>();
        for (String line : server.get("/ledger/file").body().split("\n")) {
            JsonNode record = JsonMapper.shared().readTree(line).path("record");
            for (JsonNode each : record.at("/assessment/placements")) {
                if (each.path("model").asString().equals("journey")) {
                    stages.computeIfAbsent(record.at("/ruleBase/version").asString(), any -> new LinkedHashSet<>())
                            .add(each.path("stage").asString());
                }
            }
        }
        return stages;
    }

    @Test
    void a_change_is_reviewed_proposed_approved_and_published_and_earlier_assessments_stay() throws Exception {
        String review = reviewed();
        assertThat(review)
                .contains(
                        "3 cells changed in 2 tables; version 1.0.0 → 1.1.0.",
                        "One thing to look at",
                        "actions lead from 0 to 3 only",
                        "What moved them",
                        "No. 1 High Street Retailer.yaml",
                        "href=\"/ledger/records/1\"",
                        "you approve it yourself");

        String proposal = published();

        assertThat(server.get(proposal).body())
                .contains(
                        "Who &lt;b&gt;radiates&lt;/b&gt; collects feedback",
                        "Published as edition 1.",
                        "who made it: nobody else could",
                        "What moved them")
                .doesNotContain("<b>radiates");
        assertThat(server.get("/rules").body()).contains("Edition 1: Who &lt;b&gt;");
        server.post(client + "/record", Map.of("note", ""));
        assertThat(recorded()).hasSize(2).containsKeys("1.0.0", "1.1.0");
        assertThat(recorded().get("1.0.0")).isNotEqualTo(recorded().get("1.1.0"));

        assertThat(place(server.post("/rules/editions/0/restore", Map.of()))).isEqualTo("/rules/editions");
        assertThat(server.get("/rules").body()).contains("Edition 2: Back to edition 0");
        assertThat(server.get(client + "/why/stage/journey").body()).contains("rule base 1.0.0");
        assertThat(server.get("/rules/editions/difference?before=1&after=2").body())
                .contains("version 1.1.0 → 1.0.0");
        assertThat(server.post("/rules/editions/2/restore", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(server.post("/rules/editions/9/restore", Map.of()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_rule_base_of_the_product_is_kept_byte_for_byte_to_go_back_to() throws Exception {
        published();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(
                server.file("/rules/editions/0/workbooks").body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes()).isEqualTo(Files.readAllBytes(Shipped.TABLES.resolve(entry.getName())));
            }
        }
        assertThat(names).contains("stage-criteria.drl.xlsx").hasSizeGreaterThan(40);
    }

    @Test
    void a_proposal_holds_for_the_state_that_was_approved_and_falls_with_any_later_edit() throws Exception {
        String proposal = proposed();
        assertThat(server.post(proposal + "/publish", Map.of()).body()).contains("not approved yet");
        server.post(proposal + "/approve", Map.of());
        server.post(draft + CRITERIA, Map.of("changes", "set\tr24\tminimum\t4\t3\n"));

        assertThat(server.get(proposal).body()).contains("It has fallen");
        assertThat(server.post(proposal + "/publish", Map.of()).statusCode()).isEqualTo(422);
        assertThat(server.post(draft + "/propose", Map.of("sentence", "Again")).body())
                .contains("a review of the draft as it stands");
        assertThat(server.get("/rules").body()).contains("As it came with the product.");
    }

    @Test
    void who_proposes_does_not_approve_where_somebody_else_can() throws Exception {
        OwnersBrowser anton = colleague("Anton", MemberRole.ANALYST);
        OwnersBrowser audrey = colleague("Audrey", MemberRole.AUDITOR);
        String proposal = proposed();

        HttpResponse<String> own = server.post(proposal + "/approve", Map.of());
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(own.body()).contains("your own", "there is another owner or analyst");
        anton.get(proposal);
        audrey.get(proposal);
        assertThat(audrey.post(proposal + "/approve", Map.of()).statusCode()).isEqualTo(403);
        assertThat(audrey.get(proposal).body()).doesNotContain("/approve");
        assertThat(anton.post(proposal + "/approve", Map.of()).statusCode()).isEqualTo(302);
        assertThat(anton.post(proposal + "/approve", Map.of()).statusCode()).isEqualTo(422);
        assertThat(anton.get(proposal).body()).contains("Approved by Anton");
        assertThat(anton.post(proposal + "/publish", Map.of()).statusCode()).isEqualTo(302);
        assertThat(anton.post(proposal + "/withdraw", Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void assessments_that_are_made_while_it_is_published_each_go_by_one_rule_base_and_say_which() throws Exception {
        String proposal = proposed();
        server.post(proposal + "/approve", Map.of());
        OwnersBrowser busy = colleague("Carla", MemberRole.CONSULTANT);
        Thread assessing = new Thread(() -> {
            try {
                for (int each = 0; each < 12; each++) {
                    busy.post(client + "/record", Map.of("note", ""));
                }
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assessing.start();
        server.post(proposal + "/publish", Map.of());
        server.post(client + "/record", Map.of("note", ""));
        assessing.join();

        Map<String, Set<String>> stages = recorded();

        assertThat(stages).containsOnlyKeys("1.0.0", "1.1.0");
        assertThat(stages.values()).allSatisfy(each -> assertThat(each).hasSize(1));
        assertThat(stages.get("1.0.0")).isNotEqualTo(stages.get("1.1.0"));
        assertThat(server.get("/ledger/file").body().split("\n")).hasSize(14);
    }

    @Test
    void a_draft_that_cannot_be_used_is_not_proposed() throws Exception {
        server.post(draft + CRITERIA, Map.of("changes", "set\tr24\tminimum\t4\tmany\n"));

        assertThat(reviewed())
                .contains("One thing to look at", "Found the text &quot;many&quot;")
                .doesNotContain("Propose it");
        assertThat(server.post(draft + "/propose", Map.of("sentence", "Now")).statusCode())
                .isEqualTo(422);
    }
}
