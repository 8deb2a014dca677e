package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tablecheck.Finding;
import org.cxmaturity.tables.ExpectationKind;
import org.cxmaturity.workbook.EditedWorkbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code cxm tables} answers with {@code --format json} keeps to the schemas that {@code cxm schema} prints. */
class TablesSchemaTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CRITERIA = "stage-criteria.drl.xlsx";
    private static final String PRIORITIES = "priorities.drl.xlsx";
    private static final String RETAILER = "src/main/resources/examples/high-street-retailer.yaml";

    @TempDir
    private Path directory;

    private final TablesShell shell = new TablesShell();

    private EditedWorkbooks copy() throws IOException {
        return EditedWorkbooks.copy(Shipped.TABLES, directory.resolve("my-tables"));
    }

    /** What a command answers, once it is seen to keep to the schema, and the schema to be strict. */
    private JsonNode answer(String name, int code, Object... command) {
        Object[] line = Stream.concat(Stream.of("tables"), Arrays.stream(command))
                .map(String::valueOf)
                .toArray();
        assertThat(shell.run(line)).as(shell.err()).isEqualTo(code);
        JsonNode answer = JSON.readTree(shell.out());
        Schema schema = compiled(name);
        assertThat(errors(schema, answer)).isEmpty();
        objects(answer).forEach((place, object) -> {
            object.put("surplus", 1);
            assertThat(errors(schema, answer)).as("surplus in " + place).isNotEmpty();
            object.remove("surplus");
        });
        return answer;
    }

    private Schema compiled(String name) {
        Map<String, String> schemas = Map.of(
                "urn:cx-maturity:explanation:v1",
                printed("explanation"),
                "urn:cx-maturity:" + name + ":v1",
                printed(name));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
                .getSchema(SchemaLocation.of("urn:cx-maturity:" + name + ":v1"));
    }

    private String printed(String name) {
        TablesShell other = new TablesShell();
        assertThat(other.run("schema", name)).isZero();
        return other.out();
    }

    private static List<String> errors(Schema schema, JsonNode answer) {
        return schema.validate(answer.toString(), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** One object of each sort, by the names of the properties that lead to it. */
    private static Map<String, ObjectNode> objects(JsonNode answer) {
        Map<String, ObjectNode> objects = new TreeMap<>();
        each(answer, "", (place, node) -> {
            if (node instanceof ObjectNode object) {
                objects.putIfAbsent(place.replaceAll("(/under)+", "/under"), object);
            }
        });
        return objects;
    }

    private static void each(JsonNode node, String place, BiConsumer<String, JsonNode> seen) {
        seen.accept(place, node);
        if (node.isObject()) {
            node.properties().forEach(each -> each(each.getValue(), place + "/" + each.getKey(), seen));
        } else if (node.isArray()) {
            node.forEach(each -> each(each, place, seen));
        }
    }

    @Test
    void a_check_of_sound_and_of_faulty_tables() throws IOException {
        JsonNode sound = answer("tables-check", 0, "check", Shipped.TABLES, "--quick", "--format", "json");
        assertThat(sound.get("findings")).isEmpty();

        Path faulty = copy().set(CRITERIA, "JRN-ALIGN-02", "Minimum level", 7)
                .repeat("feedback-scoring.drl.xlsx", "FBS-02", "FBS-98")
                .directory();
        JsonNode found = answer(
                "tables-check", 4, "check", faulty, "--annotate", directory.resolve("marked"), "--format", "json");

        assertThat(found.get("errors").asInt()).isPositive();
        assertThat(found.get("annotated")).isNotEmpty();
        assertThat(found.get("leftOut")).isNotEmpty();
        assertThat(found.findValues("others"))
                .anySatisfy(others -> assertThat(others).isNotEmpty());
    }

    @Test
    void tests_that_pass_and_one_that_fails_with_its_reasons() throws IOException {
        answer("tables-test", 0, "test", "--case", "bank", "--format", "json");
        Path tables = copy().set(CRITERIA, "JRN-RADIATE-01", "Minimum level", 4).directory();

        JsonNode run = answer("tables-test", 4, "test", tables, "--case", "retailer", "--format", "json");

        assertThat(run.get("failures").asInt()).isPositive();
        assertThat(objects(run))
                .containsKeys("/cases/expectations/because/row/cells", "/cases/expectations/because/tree/under");
    }

    @Test
    void proposed_tests_and_rows_for_which_there_are_none() {
        JsonNode proposal = answer(
                "tables-proposal",
                0,
                "test",
                "--generate",
                "--only",
                "priorities",
                "--out",
                directory.resolve("proposed.xlsx"),
                "--format",
                "json");

        assertThat(proposal.get("unreached")).isNotEmpty();
    }

    @Test
    void a_row_that_fired_and_one_that_did_not() {
        JsonNode near = answer("tables-why", 0, "why", "TCS-02", RETAILER, "--format", "json");
        JsonNode fired = answer("tables-why", 0, "why", "JRN-ALIGN-01", RETAILER, "--format", "json");

        assertThat(near.get("nearest")).isNotEmpty();
        assertThat(fired.get("fired")).isNotEmpty();
    }

    @Test
    void rows_that_fired_and_rows_that_never_did() {
        JsonNode coverage = answer("tables-coverage", 0, "coverage", "--profiles", RETAILER, "--format", "json");

        assertThat(coverage.findValues("first")).anyMatch(JsonNode::isNull).anyMatch(JsonNode::isString);
    }

    @Test
    void changes_that_tests_notice_and_those_that_they_do_not() {
        JsonNode changes = answer(
                "tables-changes", 0, "coverage", "--by-change", "--only", "capability-obstacles", "--format", "json");

        assertThat(changes.path("noticed").asInt()).isPositive();
        assertThat(changes.findValues("reached")).isNotEmpty();
    }

    @Test
    void headers_to_renew_and_headers_as_they_should_be() throws IOException {
        Path tables =
                copy().edit(PRIORITIES, TablesSchemaTest::withoutTwoColumns).directory();
        JsonNode renewed =
                answer("tables-header", 0, "header", tables, "--out", directory.resolve("renewed"), "--format", "json");

        assertThat(renewed.findValues("changes")).anyMatch(JsonNode::isEmpty).anyMatch(changes -> !changes.isEmpty());
        assertThat(objects(renewed)).containsKey("/workbooks/blanks");
    }

    /** The sheet as an older version may have had it: without a condition and without the last column. */
    private static void withoutTwoColumns(XSSFSheet sheet) {
        for (int at = 2; at <= sheet.getLastRowNum(); at++) {
            XSSFRow row = sheet.getRow(at);
            for (int column = 4; column < 10; column++) {
                XSSFCell next = column < 8 ? row.getCell(column + 1) : null;
                XSSFCell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
                cell.setCellValue(next == null ? "" : next.toString());
            }
        }
    }

    @Test
    void a_workbook_that_was_put_aside_and_one_that_was_not() throws IOException {
        Path tables = copy().set(PRIORITIES, "PRI-01", "Reason", "Mine.").directory();

        JsonNode aside = answer("tables-restore", 0, "restore", "priorities", "--tables", tables, "--format", "json");
        JsonNode same = answer("tables-restore", 0, "restore", "priorities", "--tables", tables, "--format", "json");

        assertThat(aside.at("/workbooks/0/aside").asString()).endsWith("priorities.drl.xlsx.before-restore");
        assertThat(same.at("/workbooks/0/written").asBoolean()).isFalse();
    }

    @Test
    void a_model_that_was_started() {
        JsonNode started = answer(
                "tables-new",
                0,
                "new",
                "care",
                "--name",
                "Care at every contact",
                "--stages",
                "Unaware, Aware, Reliable",
                "--out",
                directory.resolve("mine"),
                "--format",
                "json");

        assertThat(started.get("stages").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tables-check",
                "tables-test",
                "tables-proposal",
                "tables-why",
                "tables-coverage",
                "tables-changes",
                "tables-diff",
                "tables-impact",
                "tables-header",
                "tables-tidy",
                "tables-restore",
                "tables-new",
                "tables-remove-model"
            })
    void a_schema_closes_every_object_and_describes_every_property(String name) {
        JsonNode schema = JSON.readTree(printed(name));

        assertThat(schema.get("$id").asString()).isEqualTo("urn:cx-maturity:" + name + ":v1");
        assertThat(schema.at("/properties/schema/const").asString()).isEqualTo("cx-maturity/" + name + "/v1");
        each(schema, name, (place, node) -> {
            if (node.path("properties").isObject()) {
                JsonNode properties = node.get("properties");
                assertThat(node.path("additionalProperties").asBoolean(true))
                        .as(place)
                        .isFalse();
                assertThat(node.get("required").valueStream().map(JsonNode::asString))
                        .as(place)
                        .containsExactlyElementsOf(properties.propertyNames());
                properties.forEach(each -> assertThat(each.path("description").asString(""))
                        .as(place)
                        .isNotBlank());
            }
        });
    }

    @Test
    void schemas_know_every_kind_of_finding_and_of_expectation() {
        assertThat(kinds("tables-check", "/properties/findings/items/properties/kind/enum"))
                .containsExactly(Arrays.stream(Finding.Kind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toArray(String[]::new));
        assertThat(kinds("tables-test", "/properties/cases/items/properties/expectations/items/properties/kind/enum"))
                .containsExactlyInAnyOrder(
                        Arrays.stream(ExpectationKind.values()).map(Enum::name).toArray(String[]::new));
    }

    private List<String> kinds(String name, String place) {
        return JSON.readTree(printed(name))
                .at(place)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
