package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cxmaturity.audit.KeyFiles;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.workbook.EditedWorkbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The documents that {@code cxm audit} makes keep to the schemas that {@code cxm schema} prints, and the schemas are strict. */
class AuditSchemaTest {
    private static final String RETAILER = "src/main/resources/examples/high-street-retailer.yaml";

    private static final String NEW_NPS = """
              - {kind: NPS, value: 21, on: 2027-09-30, responses: 420, series: relationship-survey, scale: {min: 0, max: 10},
                 wording: "How likely are you to recommend us?", segment: all}
            """;

    @TempDir
    private Path directory;

    private final AuditShell shell = new AuditShell();
    private String ledger = "";

    @BeforeEach
    void record_a_client_by_two_editions_of_the_tables() throws IOException {
        ledger = directory.resolve("audit.jsonl").toString();
        append(RETAILER, "decision-tables");
        Path tables = EditedWorkbooks.copy(Shipped.TABLES, directory.resolve("my-tables"))
                .set("stage-criteria.drl.xlsx", "JRN-RADIATE-01", "Minimum level", 4)
                .remove("stage-criteria.drl.xlsx", "JRN-ALIGN-01")
                .directory();
        String text = Files.readString(Path.of(RETAILER))
                .replace("digital-alignment, level: 1", "digital-alignment, level: 3")
                .replace("people.engagement, level: 1", "people.engagement, level: 3")
                .replace("  - id: online-reviews", "  - id: web-reviews");
        append(Files.writeString(directory.resolve("later.yaml"), text).toString(), tables.toString());
    }

    private void append(String profile, String tables) {
        String today = LocalDate.now().toString();
        assertThat(shell.run(
                        "audit",
                        "append",
                        profile,
                        "--ledger",
                        ledger,
                        "--by",
                        "Ada",
                        "--on",
                        today,
                        "--tables",
                        tables))
                .as(shell.err())
                .isZero();
    }

    /** What a command answers, once it is seen to keep to the schema, and the schema to be strict. */
    private JsonNode answer(String name, Object... command) {
        assertThat(shell.run(Arrays.stream(command).map(String::valueOf).toArray(String[]::new)))
                .as(shell.err())
                .isZero();
        JsonNode answer = shell.json();
        assertThat(shell.run("schema", name)).isZero();
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of("urn:cx-maturity:" + name + ":v1", shell.out())))
                .getSchema(SchemaLocation.of("urn:cx-maturity:" + name + ":v1"));
        assertThat(schema.validate(answer.toString(), InputFormat.JSON)).isEmpty();
        for (ObjectNode object : objects(answer, new ArrayList<>())) {
            object.put("surplus", 1);
            assertThat(schema.validate(answer.toString(), InputFormat.JSON))
                    .as(object.toString())
                    .isNotEmpty();
            object.remove("surplus");
        }
        return answer;
    }

    private static List<ObjectNode> objects(JsonNode node, List<ObjectNode> found) {
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.forEach(each -> objects(each, found));
        return found;
    }

    @Test
    void the_difference_of_two_records() {
        JsonNode difference = answer("audit-diff", "audit", "diff", ledger, "1", "2", "--format", "json");

        assertThat(difference.path("facts").findValuesAsString("kind")).contains("changed", "added", "removed");
        assertThat(difference.path("rules").findValuesAsString("kind")).contains("cell", "removed");
        assertThat(difference.path("changes").findValuesAsString("kind"))
                .contains("stage", "range", "level", "finding", "action");
        assertThat(difference.path("changes").findValuesAsString("by")).contains("facts", "rules");
    }

    @Test
    void the_comparison_of_records_and_a_profile_with_a_plan_and_kpis() throws IOException {
        Path now = Files.writeString(
                directory.resolve("now.yaml"),
                Files.readString(directory.resolve("later.yaml"))
                        .replace("asOf: 2026-10-01", "asOf: 2027-10-01")
                        .replace("\nkpis:\n", "\nkpis:\n" + NEW_NPS));

        JsonNode comparison = answer("comparison", "compare", now, ledger + "#2", ledger + "#1", "--format", "json");

        assertThat(comparison.path("assessments").findValuesAsString("asOf"))
                .containsExactly("2026-10-01", "2026-10-01", "2027-10-01");
        assertThat(comparison.path("notes")).hasSize(1);
        JsonNode steps = comparison.path("steps");
        assertThat(steps.get(0).path("changes").findValuesAsString("by")).contains("facts", "rules");
        assertThat(steps.get(0).path("changes").findValues("causes"))
                .isNotEmpty()
                .noneMatch(JsonNode::isEmpty);
        assertThat(steps.get(1).path("kpis").findValuesAsString("series")).hasSize(1);
        assertThat(steps.get(1).path("plan").path("actions")).isNotEmpty();
        assertThat(comparison.path("next").path("reasons")).isNotEmpty();
    }

    @Test
    void the_difference_of_the_tables_that_two_records_went_by() {
        JsonNode difference = answer("tables-diff", "tables", "diff", ledger + "#1", ledger + "#2", "--format", "json");

        assertThat(difference.path("before").path("name").stringValue()).isEqualTo(ledger + "#1");
        assertThat(difference.findValuesAsString("row"))
                .containsExactlyInAnyOrder("stage-criteria#JRN-RADIATE-01", "stage-criteria#JRN-ALIGN-01");
    }

    @Test
    void heads_signed_and_not_and_both_kinds_of_proof() throws Exception {
        String today = LocalDate.now().toString();
        KeyFiles keys = KeyFiles.made(directory, "own");

        answer("ledger-head", "audit", "head", ledger, "--on", today);
        answer("ledger-head", "audit", "head", ledger, "--on", today, "--sign-key", keys.privateKey());
        answer("inclusion-proof", "audit", "prove", ledger, "1");
        answer("consistency-proof", "audit", "prove", ledger, "--since", "1");
    }
}
