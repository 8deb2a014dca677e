package org.cxmaturity.service.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.cxmaturity.Seeds;
import org.cxmaturity.cli.Styles;
import org.cxmaturity.explanation.Explanation;
import org.cxmaturity.graphviz.ExplanationDot;
import org.cxmaturity.html.ExplanationHtml;
import org.cxmaturity.json.ExplanationJson;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.profile.Explaining.Question;
import org.cxmaturity.terminal.ExplanationText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Explanations of the examples, as people and programs receive them. */
class ExplainedExamplesTest {
    private static final boolean WRITE = Boolean.getBoolean("golden.write");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final Explaining EXPLAINING = new ExplainProfile(ProfileRequests.ruleBases());
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Question EVERYTHING = question(null, null, null, null);
    private static final Map<Path, Explanation> EXPLAINED = new HashMap<>();
    private static final Map<String, Workbook> WORKBOOKS = new HashMap<>();

    private static Question question(
            @org.jspecify.annotations.Nullable String model,
            @org.jspecify.annotations.Nullable String stage,
            @org.jspecify.annotations.Nullable String capability,
            @org.jspecify.annotations.Nullable String action) {
        return new Question(
                Optional.ofNullable(model).stream().toList(),
                Optional.ofNullable(stage),
                Optional.ofNullable(capability),
                Optional.ofNullable(action),
                false);
    }

    private static Explanation explained(Path profile, Question question) {
        return EXPLAINING.explain(ProfileRequests.of(profile), question).orElseThrow();
    }

    private static Explanation everything(Path profile) {
        return EXPLAINED.computeIfAbsent(profile, each -> explained(each, EVERYTHING));
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return Seeds.some(files.sorted().toList()).stream();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "explain-stage.txt,     high-street-retailer, journey,,,,            false",
        "explain-full.txt,      district-council,     four-stage,,,,         true",
        "explain-far.txt,       neighbourhood-bakery, four-stage, established,,, false",
        "explain-capability.txt,high-street-retailer,,,data.customer-profile,, true",
        "explain-action.txt,    high-street-retailer,,,, build-customer-data-hub, false",
        "explain-no-action.txt, high-street-retailer,,,, personalise-and-anticipate, false",
    })
    void an_explanation_reads_as_in_the_golden_file(
            String file,
            String example,
            @org.jspecify.annotations.Nullable String model,
            @org.jspecify.annotations.Nullable String stage,
            @org.jspecify.annotations.Nullable String capability,
            @org.jspecify.annotations.Nullable String action,
            boolean full)
            throws IOException {
        Explanation explanation =
                explained(EXAMPLES.resolve(example + ".yaml"), question(model, stage, capability, action));

        String text = ExplanationText.of(explanation, Styles.PLAIN, full);

        Path golden = GOLDEN.resolve(file);
        String stable = text.replaceAll("sha256:[0-9a-f]{12}", "sha256:…");
        if (WRITE) {
            Files.writeString(golden, stable);
        }
        assertThat(stable).isEqualTo(Files.readString(golden));
        assertThat(text.lines()).noneMatch(line -> line.endsWith(" "));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_format_says_the_same_twice_and_json_fits_its_schema(Path example) throws IOException {
        Explanation explanation = everything(example);
        Explanation again = explained(example, EVERYTHING);

        String json = ExplanationJson.of(explanation, Styles.POINTERS);

        assertThat(ExplanationJson.of(again, Styles.POINTERS)).isEqualTo(json);
        assertThat(ExplanationHtml.of(again, Styles.POINTERS))
                .isEqualTo(ExplanationHtml.of(explanation, Styles.POINTERS));
        assertThat(ExplanationDot.of(again, true, Styles.POINTERS))
                .isEqualTo(ExplanationDot.of(explanation, true, Styles.POINTERS));
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Objects.requireNonNull(
                        ExplainedExamplesTest.class.getResourceAsStream("/schemas/explanation-v1.schema.json")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_place_is_where_it_says(Path example) throws IOException {
        JsonNode json = JSON.readTree(ExplanationJson.of(everything(example), Styles.POINTERS));
        List<String> profile = Files.readAllLines(example);
        int[] seen = new int[3];

        walk(json, node -> {
            if (node.has("cells")) {
                node.get("cells").forEach(cell -> {
                    seen[0]++;
                    assertThat(cellText(cell.get("place").asString()))
                            .as(cell.get("place").asString())
                            .isEqualTo(cell.get("text").asString());
                });
            }
            if (node.hasNonNull("rule")) {
                seen[1]++;
                assertThat(line(node.get("rule").get("place").asString()))
                        .isEqualTo("rule \"" + node.get("rule").get("name").asString() + "\"");
            }
            if (node.hasNonNull("place") && node.has("weight")) {
                seen[2]++;
                String[] parts = node.get("place").asString().split("[: ]");
                assertThat(parts[0]).isEqualTo(example.getFileName().toString());
                assertThat(profile.get(Integer.parseInt(parts[1]) - 1))
                        .as(node.get("place").asString())
                        .isNotBlank();
            }
        });

        assertThat(seen).doesNotContain(0);
    }

    @AfterAll
    static void close_the_workbooks() throws IOException {
        for (Workbook workbook : WORKBOOKS.values()) {
            workbook.close();
        }
    }

    private static void walk(JsonNode node, Consumer<JsonNode> visit) {
        if (node.isObject()) {
            visit.accept(node);
        }
        node.forEach(child -> walk(child, visit));
    }

    private static String cellText(String place) {
        String[] parts = place.split("!");
        Workbook workbook = WORKBOOKS.computeIfAbsent(parts[0], file -> {
            try {
                return WorkbookFactory.create(Shipped.TABLES.resolve(file).toFile(), null, true);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        CellReference reference = new CellReference(parts[2]);
        return new DataFormatter(java.util.Locale.ROOT)
                .formatCellValue(
                        workbook.getSheet(parts[1]).getRow(reference.getRow()).getCell(reference.getCol()));
    }

    private static String line(String place) {
        try {
            String[] parts = place.split(":");
            return Files.readAllLines(Path.of(parts[0])).get(Integer.parseInt(parts[1]) - 1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whatever_a_profile_says_stays_text(@TempDir Path directory) throws IOException {
        String hostile = "<script>alert(1)</script> \\\"quoted\\\" & ${7*7} [[${7*7}]] \\\\ end";
        Path profile = directory.resolve("hostile.yaml");
        Files.writeString(
                profile,
                Files.readString(EXAMPLES.resolve("high-street-retailer.yaml"))
                        .replace("Survey dashboard export", hostile)
                        .replace("name: High Street Retailer", "name: \"" + hostile + "\""));
        Explanation explanation = explained(profile, EVERYTHING);

        String html = ExplanationHtml.of(explanation, Styles.POINTERS);

        assertThat(html)
                .contains("&amp; ${7*7} [[${7*7}]]", "&lt;script&gt;alert(1)&lt;/script&gt;", "${7*7}", "[[${7*7}]]")
                .doesNotContain("<script", " th:", "src=", "href=");
        assertThat(ExplanationDot.of(explanation, true, Styles.POINTERS)).contains("\\\"quoted\\\"");
        assertThat(ExplanationText.of(explanation, Styles.PLAIN, true)).contains("<script>alert(1)</script>");
    }

    @Test
    void a_stage_that_is_reached_already_is_said_to_be() {
        Explanation explanation =
                explained(EXAMPLES.resolve("high-street-retailer.yaml"), question("journey", "initiate", null, null));

        assertThat(ExplanationText.of(explanation, Styles.PLAIN, false)).contains("Initiate is reached");
        assertThat(ExplanationHtml.of(explanation, Styles.POINTERS))
                .contains("Initiate is reached")
                .doesNotContain("Why not");
    }

    @Test
    void names_that_are_not_known_are_all_refused_at_once_with_a_guess() {
        Result<Explanation> outcome = EXPLAINING.explain(
                ProfileRequests.of(EXAMPLES.resolve("high-street-retailer.yaml")),
                question("journy", "alighn", "data.sharin", "establish-cx-tem"));

        assertThat(outcome.<Optional<Fault>>either(done -> Optional.empty(), refused -> Optional.of(refused.fault())))
                .contains(Fault.USAGE);
        assertThat(outcome.problems())
                .extracting(Problem::input)
                .containsExactly(Input.MODEL, Input.STAGE, Input.CAPABILITY, Input.ACTION);
        assertThat(outcome.problems())
                .extracting(Problem::maybe)
                .containsExactly("journey", "align", "data.sharing", "establish-cx-team");
    }

    @Test
    void every_capability_and_every_action_of_the_catalogue_can_be_asked_about() {
        Path profile = EXAMPLES.resolve("high-street-retailer.yaml");
        Shipped.ruleBase()
                .tables()
                .all(org.cxmaturity.tables.CapabilityRow.class)
                .forEach(row -> assertThat(explained(profile, question(null, null, row.id(), null))
                                .capabilities())
                        .extracting(each -> each.why().text())
                        .allMatch(text -> text.contains(row.name())));
        Shipped.ruleBase().tables().all(org.cxmaturity.tables.ActionRow.class).forEach(row -> assertThat(
                        explained(profile, question(null, null, null, row.id())).actions())
                .allMatch(each -> each.title().equals(row.title())
                        && (each.rank() == null ? !each.misses().isEmpty() : each.why() != null)));
    }
}
