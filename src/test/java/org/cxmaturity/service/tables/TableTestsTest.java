package org.cxmaturity.service.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.service.tables.TestTables.EXAMPLES;
import static org.cxmaturity.service.tables.TestTables.WORKBENCH;
import static org.cxmaturity.service.tables.TestTables.beside;
import static org.cxmaturity.service.tables.TestTables.by;
import static org.cxmaturity.service.tables.TestTables.copy;
import static org.cxmaturity.service.tables.TestTables.done;
import static org.cxmaturity.service.tables.TestTables.edit;
import static org.cxmaturity.service.tables.TestTables.expect;
import static org.cxmaturity.service.tables.TestTables.given;
import static org.cxmaturity.service.tables.TestTables.refused;
import static org.cxmaturity.service.tables.TestTables.write;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.cli.Styles;
import org.cxmaturity.cli.TableFiles;
import org.cxmaturity.json.TestRunJson;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.rulebase.WorkbookFiles;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ExpectationKind;
import org.cxmaturity.tables.ExpectationRow;
import org.cxmaturity.tables.SheetRow;
import org.cxmaturity.tables.TestCaseRow;
import org.cxmaturity.tabletest.TestRun;
import org.cxmaturity.tabletest.TestRun.CaseRun;
import org.cxmaturity.tabletest.TestRun.Checked;
import org.cxmaturity.terminal.TestRunText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests as tables: the product's own are run here, and what comes of others. */
class TableTestsTest {
    private static final Path SHIPPED = Shipped.TABLES.resolve("tests.xlsx");

    @TempDir
    private Path directory;

    private static TestRun run(TableFiles.Tested tested) {
        return done(WORKBENCH.test(tested, Optional.empty(), Progress.NONE));
    }

    @Test
    void the_products_own_tests_are_met() {
        TestRun run = run(by(SHIPPED));

        assertThat(run.failures()).as(TestRunText.of(run, Styles.PLAIN, false)).isZero();
        assertThat(run.cases()).hasSizeGreaterThan(20);
    }

    @Test
    void every_example_is_tested_in_every_model() throws IOException {
        TestRun run = run(by(SHIPPED));
        List<String> names;
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            names = examples.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        }

        assertThat(ShippedExamples.NAMES).isEqualTo(names);
        for (String name : names) {
            assertThat(run.cases().stream()
                            .filter(each -> each.row().profile().equals(name)
                                    && each.row().given().isEmpty())
                            .flatMap(each -> each.checked().stream())
                            .map(each -> each.expectation().row())
                            .filter(each -> each.kind() == ExpectationKind.STAGE)
                            .map(ExpectationRow::about))
                    .as(name)
                    .containsExactlyInAnyOrder("journey", "four-stage", "five-level");
        }
    }

    @Test
    void tests_change_no_digest_and_are_not_part_of_the_rule_base() throws IOException {
        Path tables = copy(directory.resolve("tables"));
        var with = Shipped.ready(Shipped.cachingIn(directory.resolve("cache")).load(tables));
        Files.writeString(tables.resolve("tests.xlsx"), "no workbook at all");
        var spoilt = Shipped.ready(Shipped.cachingIn(directory.resolve("cache")).load(tables));
        Files.delete(tables.resolve("tests.xlsx"));
        var without = Shipped.ready(new RuleBaseLoader(null).load(tables));

        assertThat(List.of(with.ruleBase().id(), spoilt.ruleBase().id()))
                .containsOnly(without.ruleBase().id());
        assertThat(with.digests()).isEqualTo(without.digests()).doesNotContainKey("tests.xlsx");
        assertThat(WorkbookFiles.in(Shipped.TABLES).contents()).doesNotContainKey("tests.xlsx");
    }

    @Test
    void a_changed_threshold_fails_the_case_and_says_why_in_the_traces_words() throws IOException {
        Path tables = copy(directory.resolve("tables"));
        edit(
                tables.resolve("stage-criteria.drl.xlsx"),
                "stage-criteria",
                "JRN-RADIATE-01",
                "Minimum level",
                cell -> cell.setCellValue(4));

        TestRun run = run(beside(tables));
        Checked failure = one(run, "retailer").failures().get(0);
        String text = TestRunText.of(run, Styles.PLAIN, false);

        assertThat(failure.actual()).isEqualTo("initiate");
        assertThat(failure.expectation().place()).startsWith("tests.xlsx!Expectations!E");
        assertThat(failure.because()).anySatisfy(each -> {
            assertThat(each.text()).contains("Radiate asks", "for 4, and it stands at 2");
            assertThat(each.row())
                    .isNotNull()
                    .extracting(SheetRow::reference)
                    .hasToString("stage-criteria#JRN-RADIATE-01");
            assertThat(each.tree()).isNotNull();
        });
        assertThat(text.replaceAll("\\s+", " "))
                .contains("✗ retailer", "retailer-01 expects the stage in journey: radiate; it is initiate")
                .contains("JRN-RADIATE-01 at stage-criteria.drl.xlsx!stage-criteria!A");
        assertThat(TestRunJson.of(run, Styles.POINTERS)).contains("\"actual\": \"initiate\"", "JRN-RADIATE-01");
    }

    private static CaseRun one(TestRun run, String id) {
        return run.cases().stream()
                .filter(each -> each.row().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STAGE | journey | initiate | radiate | Initiate",
                "STAGE | journey | align | radiate | Align asks",
                "STAGE | journey | initiate, not attained | radiate | everything essential of Radiate",
                "LOWEST_STAGE | journey | radiate | initiate | no evidence shows",
                "COMPLETION | journey | 5 of 5 | 4 of 5 | Site speed and mobile accessibility",
                "LEVEL | technology.crm | 4 | 2 | It would be higher",
                "LEVEL | technology.crm | not known | 2 | Customer record system",
                "FINDING | strength/data.sharing | present | absent | Sharing of customer data",
                "FINDING | obstacle/limited-resources | present | absent | There is to work with",
                "FINDING | inferred/hub/crm | present | absent | No rule",
                "NO_FINDING | weakness/collaboration.department-alignment | absent | present | Alignment between departments",
                "ACTION | introduce-predictive-analytics | present | absent | lacks",
                "ACTION | listen-to-frontline-staff | 1 | 2 | before",
                "NO_ACTION | lead-change-openly | absent | 1 | Resistance to change",
                "PRIORITY | lead-change-openly | P2 | P1 | has priority P1",
                "PRIORITY | introduce-predictive-analytics | P1 | absent | lacks",
                "WORTH | lead-change-openly | QUICK_WIN | BIG_BET | has priority P1"
            })
    void what_is_not_as_expected_is_told_with_its_reasons(
            ExpectationKind kind, String about, String expected, String actual, String because) throws IOException {
        Path tests = write(
                directory.resolve("t.xlsx"),
                List.of(given("c", "high-street-retailer", "")),
                List.of(expect("e", "c", kind, about, expected)));

        TestRun run = run(by(tests));

        assertThat(run.failures()).isEqualTo(1);
        assertThat(run.cases().get(0).failures().get(0).actual()).isEqualTo(actual);
        assertThat(TestRunText.of(run, Styles.PLAIN, false)
                        .replaceAll("[\\s│├└]+", " ")
                        .toLowerCase(java.util.Locale.ROOT))
                .contains("t.xlsx!expectations!e4")
                .contains(because.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void the_top_profile_answers_every_capability_of_the_tables_with_evidence() throws IOException {
        List<ExpectationRow> expected = new ArrayList<>();
        for (String capability : Shipped.ruleBase().tables().ids(CapabilityRow.class)) {
            expected.add(expect("e-" + capability, "all", ExpectationKind.LEVEL, capability, "4"));
        }
        expected.add(expect("e-lowest", "all", ExpectationKind.LOWEST_STAGE, "four-stage", "optimised"));
        expected.add(expect("e-less", "less", ExpectationKind.LEVEL, "technology.crm", "2"));
        expected.add(expect("e-same", "less", ExpectationKind.LEVEL, "technology.prediction", "4"));
        Path tests = write(
                directory.resolve("t.xlsx"),
                List.of(
                        given("all", TopProfile.NAME, ""),
                        given("less", TopProfile.NAME, "answers[technology.crm].level=2")),
                expected);

        TestRun run = run(by(tests));

        assertThat(run.failures()).as(TestRunText.of(run, Styles.PLAIN, false)).isZero();
    }

    @Test
    void a_file_beside_the_workbook_is_a_profile_and_one_that_is_missing_is_a_problem() throws IOException {
        Files.copy(EXAMPLES.resolve("neighbourhood-bakery.yaml"), directory.resolve("client.yaml"));
        Path tests = write(
                directory.resolve("t.xlsx"),
                List.of(given("c", "client.yaml", "answers[people.empowerment]=")),
                List.of(expect("e", "c", ExpectationKind.LEVEL, "people.empowerment", "not known")));

        assertThat(run(by(tests)).failures()).isZero();

        Files.delete(directory.resolve("client.yaml"));
        assertThat(refused(WORKBENCH.test(by(tests), Optional.empty(), Progress.NONE))
                        .problems())
                .extracting(Problem::place)
                .containsExactly("t.xlsx!Cases!C4");
    }

    @Test
    void tables_without_tests_a_file_that_is_none_and_an_unknown_case_are_said_plainly() throws IOException {
        Path tables = copy(directory.resolve("tables"));
        Path tests = tables.resolve("tests.xlsx");

        assertThat(refused(WORKBENCH.test(beside(tables), Optional.of("retialer"), Progress.NONE))
                        .problems())
                .containsExactly(
                        new Problem(Input.TEST_CASE, "\"retialer\"", "the id of a case in tests.xlsx", "retailer"));
        Files.writeString(tests, "Case;Expected\n");
        assertThat(refused(WORKBENCH.test(beside(tables), Optional.empty(), Progress.NONE))
                        .problems())
                .extracting(Problem::found)
                .containsExactly("a file that is no workbook");
        Files.delete(tests);
        assertThat(refused(WORKBENCH.test(beside(tables), Optional.empty(), Progress.NONE))
                        .problems())
                .extracting(Problem::found)
                .containsExactly("no such file");
    }

    @Tag("program")
    @Test
    void a_workbook_saved_by_libreoffice_says_the_same() throws IOException, InterruptedException {
        Path saved = Files.createDirectories(directory.resolve("saved"));
        Path log = directory.resolve("office.log");
        assumeTrue(TableCopies.officeIsThere(), "LibreOffice (soffice) is not installed");
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + directory.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        saved.toString(),
                        SHIPPED.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();

        List<TestCaseRow> cases = rows(run(by(SHIPPED)));
        assertThat(rows(run(by(saved.resolve("tests.xlsx"))))).isEqualTo(cases);
    }

    private static List<TestCaseRow> rows(TestRun run) {
        return run.cases().stream().map(CaseRun::row).toList();
    }
}
