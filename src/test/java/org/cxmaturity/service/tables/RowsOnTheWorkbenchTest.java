package org.cxmaturity.service.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.service.tables.TestTables.EXAMPLES;
import static org.cxmaturity.service.tables.TestTables.WORKBENCH;
import static org.cxmaturity.service.tables.TestTables.beside;
import static org.cxmaturity.service.tables.TestTables.by;
import static org.cxmaturity.service.tables.TestTables.copy;
import static org.cxmaturity.service.tables.TestTables.done;
import static org.cxmaturity.service.tables.TestTables.edit;
import static org.cxmaturity.service.tables.TestTables.refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.cli.Styles;
import org.cxmaturity.explanation.RowExplanation;
import org.cxmaturity.files.ProfileFile;
import org.cxmaturity.model.Assessment.Firing;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.rulebase.WorkbookReader;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.ProfileRequests;
import org.cxmaturity.tables.ExpectationKind;
import org.cxmaturity.tables.SheetCell;
import org.cxmaturity.tabletest.Coverage;
import org.cxmaturity.tabletest.Coverage.RowUse;
import org.cxmaturity.tabletest.ProposedTests;
import org.cxmaturity.tabletest.ProposedTests.Unreached;
import org.cxmaturity.terminal.RowExplanationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a row fired or not, which rows ever do, and what tests are proposed for the others. */
class RowsOnTheWorkbenchTest {
    private static final Path RETAILER = EXAMPLES.resolve("high-street-retailer.yaml");

    @TempDir
    private Path directory;

    private static RowExplanation why(String row) {
        return done(WORKBENCH.why(row, RETAILER, Optional.empty())).row();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feedback-scoring#FBS-03",
                "FBS-03",
                "feedback-scoring.drl.xlsx!feedback-scoring!A18",
                "feedback-scoring.drl.xlsx!feedback-scoring!J18"
            })
    void a_row_is_asked_about_by_reference_id_or_any_cell(String row) {
        RowExplanation why = why(row);

        assertThat(why.row().reference()).hasToString("feedback-scoring#FBS-03");
        assertThat(why.fired()).singleElement().satisfies(fired -> {
            assertThat(fired.keys()).containsExactly("feedbackProcesses#post-purchase-survey");
            assertThat(fired.concluded()).contains("shows Feedback collection at least at 2");
        });
    }

    @Test
    void a_row_that_did_not_fire_says_which_cell_was_not_met_by_the_nearest_fact() {
        RowExplanation why = why("TCS-02");

        assertThat(why.fired()).isEmpty();
        assertThat(why.nearest()).singleElement().satisfies(near -> {
            assertThat(near.keys()).containsExactly("technologies#CRM");
            assertThat(near.row().unmet()).extracting(SheetCell::title).containsExactly("Adoption");
            assertThat(near.row().unmet().get(0).condition())
                    .extracting(SheetCell.Held::actual)
                    .isEqualTo("PARTIAL");
        });
        assertThat(text("TCS-02")).contains("It did not fire.", "✗ Adoption: PILOT, is PARTIAL");
    }

    private static String text(String row) {
        RowAnswer answer = done(WORKBENCH.why(row, RETAILER, Optional.empty()));
        return RowExplanationText.of(
                answer.organisation(), answer.asOf(), answer.ruleBase(), answer.row(), Styles.PLAIN);
    }

    @Test
    void a_row_with_nothing_to_hold_it_against_and_a_row_of_a_catalogue_say_so() {
        assertThat(why("FRS-01").lacking()).isEqualTo("the rules concluded no hub use");
        assertThat(why("models#journey").decides()).isFalse();
        assertThat(text("models#journey")).contains("A row of a catalogue never fires");
    }

    @Test
    void nothing_is_known_where_a_level_is_asked_for() {
        Path utility = EXAMPLES.resolve("merged-utility.yaml");
        RowExplanation why =
                done(WORKBENCH.why("OBC-01", utility, Optional.empty())).row();

        assertThat(why.fired()).isEmpty();
        assertThat(why.nearest()).isNotEmpty();
    }

    /** Every row of every decision table: it is said to have fired exactly where the trace of the assessment has it. */
    @Test
    void what_is_said_of_every_row_agrees_with_the_trace() throws IOException {
        var assessed = done(new AssessProfile(ProfileRequests.ruleBases()).assess(ProfileRequests.of(RETAILER)));
        Map<String, Long> firings = new HashMap<>();
        for (Firing firing : assessed.trace()) {
            if (firing.row() != null) {
                firings.merge(firing.row(), 1L, Long::sum);
            }
        }
        LoadedTables bench = new LoadedTables(done(Shipped.loader().load(Shipped.TABLES)));
        var read = done(ProfileFile.read(RETAILER).then(profile -> bench.read(profile, List.of())));
        var derivation = bench.derive(read.profile());
        Set<String> asked = derivation.steps().stream()
                .filter(step -> step.id().startsWith("CXM-QST-"))
                .flatMap(step -> step.rows().stream())
                .map(Object::toString)
                .collect(Collectors.toSet());
        for (var spec : org.cxmaturity.tablespec.TableSpec.all()) {
            if (spec.decision() != null) {
                bench.tables().all(spec.type()).forEach(row -> {
                    RowExplanation why = bench.explainer(read, derivation).row(row);
                    String reference = spec.reference(row.id());
                    assertThat(!why.fired().isEmpty() || asked.contains(reference))
                            .as(reference)
                            .isEqualTo(why.cited() > 0);
                    long firing = firings.getOrDefault(reference, 0L);
                    assertThat((long) why.cited()).as(reference).isGreaterThanOrEqualTo(firing);
                    assertThat(why.fired())
                            .as(reference)
                            .allMatch(fired -> fired.row().unmet().isEmpty());
                    why.nearest().forEach(near -> assertThat(near.row().unmet().isEmpty() && near.beside() == null)
                            .as(reference)
                            .isFalse());
                });
            }
        }
    }

    @Test
    void a_row_or_cell_that_is_not_there_gets_a_guess() {
        assertThat(problem("FBS-003").maybe()).isEqualTo("FBS-03");
        assertThat(problem("feedback-scorng#FBS-03").maybe()).isEqualTo("feedback-scoring#FBS-03");
        assertThat(problem("stage-criteria.drl.xlsx!stage-criterias!F25").maybe())
                .isEqualTo("stage-criteria.drl.xlsx!stage-criteria!F25");
        assertThat(problem("stage-criteria.drl.xlsx!stage-criteria!F2").found()).contains("in no row");
    }

    private static Problem problem(String row) {
        return refused(WORKBENCH.why(row, RETAILER, Optional.empty()))
                .problems()
                .get(0);
    }

    @Test
    void coverage_counts_rows_that_fired_and_marks_those_that_never_did() throws IOException {
        Path tables = copy(directory.resolve("tables"));
        Files.delete(tables.resolve("tests.xlsx"));
        Path marked = directory.resolve("marked");
        Coverage coverage =
                done(WORKBENCH.coverage(beside(tables), List.of(RETAILER), Optional.of(marked), Progress.NONE));
        Coverage.Table technology = coverage.tables().stream()
                .filter(each -> each.name().equals("technology-scoring"))
                .findFirst()
                .orElseThrow();

        assertThat(List.of(coverage.tests(), coverage.examples(), coverage.profiles()))
                .containsExactly(0, 17, 1);
        assertThat(coverage.tested()).isZero();
        assertThat(technology.never())
                .extracting(RowUse::reference)
                .contains(new RowRef("technology-scoring", "TCS-02"));
        assertThat(technology.rows()).filteredOn(each -> each.profiles() == 1).isNotEmpty();
        marked(Files.readAllBytes(marked.resolve("technology-scoring.drl.xlsx")), technology.never());
        readable(tables, marked);
    }

    private static void marked(byte[] workbook, List<RowUse> never) throws IOException {
        try (XSSFWorkbook copy = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            XSSFSheet sheet = copy.getSheetAt(0);
            for (RowUse row : never) {
                CellReference at = new CellReference(row.place().split("!")[2]);
                XSSFCell id = sheet.getRow(at.getRow()).getCell(0);
                assertThat(id.getCellComment().getString().getString()).startsWith("Never fired: not in 0 tests, 17");
                assertThat(sheet.getRow(at.getRow())
                                .getCell(3)
                                .getCellStyle()
                                .getFillForegroundColorColor()
                                .getARGBHex())
                        .isEqualTo("FFFFE699");
            }
        }
    }

    /** A marked copy is still a workbook of the rule base, with the same rows. */
    private static void readable(Path tables, Path marked) throws IOException {
        try (Stream<Path> copies = Files.list(marked)) {
            for (Path copy : copies.toList()) {
                Files.copy(copy, tables.resolve(copy.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        assertThat(Shipped.ready(Shipped.loader().load(tables)).ruleBase().id())
                .isEqualTo(Shipped.ruleBase().id());
        assertThat(WorkbookReader.read(tables).problems()).isEmpty();
    }

    @Test
    void profiles_that_are_not_there_or_not_sound_are_said_by_name() throws IOException {
        Files.writeString(directory.resolve("bad.yaml"), "schema: cx-maturity/profile/v1\n");

        assertThat(refused(WORKBENCH.coverage(
                                by(Shipped.TABLES.resolve("tests.xlsx")),
                                List.of(directory.resolve("none.yaml"), Files.createDirectory(directory.resolve("d"))),
                                Optional.empty(),
                                Progress.NONE))
                        .problems())
                .extracting(Problem::found)
                .containsExactly("no such file or directory", "a directory without profiles");
        assertThat(refused(WORKBENCH.coverage(
                                by(Shipped.TABLES.resolve("tests.xlsx")),
                                List.of(directory),
                                Optional.empty(),
                                Progress.NONE))
                        .problems())
                .extracting(Problem::place)
                .allMatch(place -> place.startsWith("bad.yaml"));
    }

    @Test
    void what_is_proposed_holds_and_covers_the_rows_it_is_for() throws IOException {
        Path tests = TestTables.write(
                directory.resolve("few.xlsx"),
                List.of(TestTables.given("c", "high-street-retailer", "")),
                List.of(TestTables.expect("e", "c", ExpectationKind.STAGE, "journey", "radiate")));
        ProposedTests proposal = done(WORKBENCH.propose(by(tests), Optional.of("technology-scoring"), Progress.NONE));
        Path file = Files.write(directory.resolve("proposed.xlsx"), WORKBENCH.workbook(proposal));

        assertThat(done(WORKBENCH.test(by(file), Optional.empty(), Progress.NONE))
                        .failures())
                .isZero();
        assertThat(proposal.covered()).isPositive();
        assertThat(proposal.proposedFor()).isGreaterThan(30);
        assertThat(proposal.cases()).allMatch(each -> each.shows().startsWith("Proposed, please review"));
        assertThat(proposal.expectations()).allMatch(each -> each.why().startsWith("Proposed, please review"));
        assertThat(proposal.covered()
                        + proposal.proposedFor()
                        + proposal.unreached().size())
                .isEqualTo(proposal.rows());
        assertThat(proposal.unreached()).extracting(Unreached::why).allMatch(why -> !why.isBlank());
    }

    /** Moving a threshold by one step fails a case at the boundary or one just past it. */
    @Test
    void proposed_cases_notice_when_a_threshold_moves() throws IOException {
        Path tables = copy(directory.resolve("tables"));
        Files.delete(tables.resolve("tests.xlsx"));
        ProposedTests proposal = done(WORKBENCH.propose(beside(tables), Optional.of("hub-scoring"), Progress.NONE));
        Files.write(tables.resolve("tests.xlsx"), WORKBENCH.workbook(proposal));
        assertThat(proposal.unreached()).isEmpty();

        edit(
                tables.resolve("hub-scoring.drl.xlsx"),
                "hub-scoring",
                "HBS-04",
                "% of sources, at least",
                cell -> cell.setCellValue(cell.getNumericCellValue() + 1));

        assertThat(done(WORKBENCH.test(beside(tables), Optional.empty(), Progress.NONE))
                        .failures())
                .isPositive();
    }

    @Test
    void a_table_that_is_not_there_gets_a_guess() {
        assertThat(refused(WORKBENCH.propose(
                                by(Shipped.TABLES.resolve("tests.xlsx")), Optional.of("hub-scorng"), Progress.NONE))
                        .problems())
                .containsExactly(
                        new Problem(Input.TABLE, "\"hub-scorng\"", "the name of a decision table", "hub-scoring"));
    }
}
