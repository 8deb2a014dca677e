package org.cxmaturity.service.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.service.tables.TestTables.WORKBENCH;
import static org.cxmaturity.service.tables.TestTables.by;
import static org.cxmaturity.service.tables.TestTables.edit;
import static org.cxmaturity.service.tables.TestTables.expect;
import static org.cxmaturity.service.tables.TestTables.given;
import static org.cxmaturity.service.tables.TestTables.refused;
import static org.cxmaturity.service.tables.TestTables.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.ExpectationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused of tests that an analyst writes, by cell. */
class RefusedTestTablesTest {
    @TempDir
    private Path directory;

    @Test
    void what_makes_no_sense_is_refused_by_cell() throws IOException {
        Path tests = write(
                directory.resolve("t.xlsx"),
                List.of(
                        given("a", "high-street-retailr", ""),
                        given("b", "blank", "technologies[CRM].adoption=FUL"),
                        given("c", "blank", ""),
                        given("idle", "blank", "")),
                List.of(
                        expect("e1", "a", ExpectationKind.STAGE, "jorney", "radiate"),
                        expect("e2", "b", ExpectationKind.STAGE, "four-stage", "radiate"),
                        expect("e3", "c", ExpectationKind.LEVEL, "feedback.closed-lop", "5"),
                        expect("e4", "c", ExpectationKind.LEVEL, "feedback.closed-loop", "not applicable"),
                        expect("e5", "c", ExpectationKind.ACTION, "introduce-crm", "absent"),
                        expect("e6", "c", ExpectationKind.NO_ACTION, "introduce-crms", "present"),
                        expect("e7", "c", ExpectationKind.FINDING, "weekness/feedback.closed-loop", "present"),
                        expect("e8", "c", ExpectationKind.STAGE, "journey", "radiate, not attained"),
                        expect("e9", "c", ExpectationKind.LEVEL, "feedback.closed-loop", "3")));

        List<Problem> problems = refused(WORKBENCH.test(by(tests), Optional.empty(), Progress.NONE))
                .problems();

        assertThat(problems)
                .extracting(each -> each.place() + " " + each.maybe())
                .containsExactly(
                        "t.xlsx!Expectations!D4 journey",
                        "t.xlsx!Expectations!E5 null",
                        "t.xlsx!Expectations!D6 feedback.closed-loop",
                        "t.xlsx!Expectations!E6 null",
                        "t.xlsx!Expectations!E7 null",
                        "t.xlsx!Expectations!E8 absent, with the kind NO_ACTION",
                        "t.xlsx!Expectations!D9 introduce-crm",
                        "t.xlsx!Expectations!E9 absent",
                        "t.xlsx!Expectations!D10 weakness/feedback.closed-loop",
                        "t.xlsx!Expectations!E11 initiate, not attained",
                        "t.xlsx!Expectations!D12 null",
                        "t.xlsx!Cases!A7 null",
                        "t.xlsx!Cases!C4 high-street-retailer",
                        "t.xlsx!Cases!D5 technologies[CRM].adoption FULL");
        assertThat(problems.get(1).found()).isEqualTo("\"radiate\", a stage of journey");
    }

    @Test
    void a_completion_a_priority_and_a_worth_are_what_they_can_be() throws IOException {
        Path tests = write(
                directory.resolve("t.xlsx"),
                List.of(given("c", "blank", "")),
                List.of(
                        expect("e1", "c", ExpectationKind.COMPLETION, "journey", "6 of 5"),
                        expect("e2", "c", ExpectationKind.COMPLETION, "four-stage", "4 of 24"),
                        expect("e3", "c", ExpectationKind.COMPLETION, "five-level", "all"),
                        expect("e4", "c", ExpectationKind.COMPLETION, "jorney", "1 of 5"),
                        expect("e5", "c", ExpectationKind.PRIORITY, "introduce-crm", "P5"),
                        expect("e6", "c", ExpectationKind.PRIORITY, "introduce-crms", "P1"),
                        expect("e7", "c", ExpectationKind.WORTH, "introduce-crm", "QUICKWIN"),
                        expect("e8", "c", ExpectationKind.WORTH, "publish-useful-web-site", "FILL_IN")));

        assertThat(refused(WORKBENCH.test(by(tests), Optional.empty(), Progress.NONE))
                        .problems())
                .extracting(each -> each.place() + " " + each.maybe())
                .containsExactly(
                        "t.xlsx!Expectations!E4 null",
                        "t.xlsx!Expectations!E5 null",
                        "t.xlsx!Expectations!E6 null",
                        "t.xlsx!Expectations!D7 journey",
                        "t.xlsx!Expectations!E8 P1",
                        "t.xlsx!Expectations!D9 introduce-crm",
                        "t.xlsx!Expectations!E10 QUICK_WIN",
                        "t.xlsx!Expectations!D11 publish-useful-website");
    }

    @Test
    void cells_and_references_are_checked_like_those_of_any_table() throws IOException {
        Path tests = directory.resolve("t.xlsx");
        Files.copy(Shipped.TABLES.resolve("tests.xlsx"), tests);
        edit(tests, "Expectations", "retailer-01", "Case", cell -> cell.setCellValue("retialer"));
        edit(tests, "Expectations", "retailer-02", "Kind", cell -> cell.setCellValue("LOWEST"));
        edit(tests, "Expectations", "retailer-03", "Expected", cell -> cell.setCellValue(3));
        edit(tests, "Expectations", "retailer-04", "Why", Cell::setBlank);
        edit(tests, "Cases", "bakery", "Case id", cell -> cell.setCellValue("grocer"));

        Result.Refused<?> refused = refused(WORKBENCH.test(by(tests), Optional.empty(), Progress.NONE));

        assertThat(refused.fault()).isEqualTo(Fault.TABLES);
        assertThat(refused.problems())
                .extracting(each -> each.place().replaceAll("[0-9]+$", "") + " " + each.found())
                .contains(
                        "t.xlsx!Expectations!B \"retialer\"",
                        "t.xlsx!Expectations!C \"LOWEST\"",
                        "t.xlsx!Expectations!E the number 3",
                        "t.xlsx!Expectations!F nothing",
                        "t.xlsx!Cases!A the id grocer a second time");
    }
}
