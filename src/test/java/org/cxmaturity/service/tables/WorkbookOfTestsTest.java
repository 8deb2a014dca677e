package org.cxmaturity.service.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.cli.TableFiles;
import org.cxmaturity.comparison.EditionDifference;
import org.cxmaturity.comparison.TableChange;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tablecheck.Finding.Severity;
import org.cxmaturity.tables.ExpectationKind;
import org.cxmaturity.tables.Listing;
import org.cxmaturity.tabletest.TestMenus;
import org.cxmaturity.tabletest.TestRun;
import org.cxmaturity.workbook.TestWorkbook;
import org.cxmaturity.workbook.TestWorkbookWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of tests goes where the tables go, though it is no part of the rule base. */
class WorkbookOfTestsTest {
    private static final Path TESTS = Shipped.TABLES.resolve(TestWorkbook.FILE);

    @TempDir
    Path directory;

    private final TableFiles workbench = TestTables.WORKBENCH;

    private Path out() {
        return directory.resolve("out");
    }

    @Test
    void headers_are_renewed_with_it() {
        assertThat(workbench.copies().headers(Shipped.TABLES, out(), false)).isInstanceOf(Result.Done.class);
        assertThat(out().resolve(TestWorkbook.FILE)).hasSameBinaryContentAs(TESTS);
    }

    /** Whatever an expectation may be about, and whatever may be expected of it, can be chosen. */
    @Test
    void its_menus_offer_every_kind_of_expectation_and_the_profiles_to_begin_with() {
        Map<String, List<String>> menus = TestMenus.of(Shipped.ruleBase().tables(), ShippedExamples.offered());

        for (ExpectationKind kind : ExpectationKind.values()) {
            assertThat(menus.get(TestWorkbookWriter.ABOUT + kind))
                    .as(kind.name())
                    .isNotEmpty();
            if (!kind.ofStage()) {
                assertThat(menus.get(TestWorkbookWriter.EXPECTED + kind))
                        .as(kind.name())
                        .isNotEmpty();
            }
        }
        assertThat(menus.get(TestWorkbookWriter.EXPECTED + ExpectationKind.COMPLETION))
                .contains("0 of 0", "4 of 4", "23 of 23")
                .doesNotContain("22 of 22");
        assertThat(menus.get(TestWorkbookWriter.PROFILES)).startsWith("blank", "all-at-4", "alpine-family-hotel");
    }

    @Test
    void a_new_model_takes_it_along() {
        ModelPlan plan = new ModelPlan("care", "Care", List.of("Unaware", "Aware"));

        assertThat(workbench.copies().start(plan, out(), Optional.empty())).isInstanceOf(Result.Done.class);
        assertThat(out().resolve(TestWorkbook.FILE)).hasSameBinaryContentAs(TESTS);
    }

    /** As people write it in the tables, where it means nothing as well. */
    @Test
    void a_case_that_gives_none_gives_nothing() throws IOException {
        Path tests = TestTables.write(
                directory.resolve("none.xlsx"),
                List.of(TestTables.given("a", "high-street-retailer", "none")),
                List.of(TestTables.expect("e", "a", ExpectationKind.STAGE, "journey", "radiate")));

        TestRun run = TestTables.done(workbench.test(TestTables.by(tests), Optional.empty(), Progress.NONE));
        assertThat(run.failures()).isZero();
    }

    @Test
    void a_changed_expectation_is_a_difference() throws IOException {
        Path changed = Files.copy(TESTS, directory.resolve("changed.xlsx"));
        TableCopies.edit(changed, "Expectations", sheet -> TableCopies.cell(sheet, "bakery-01", "Expected")
                .setCellValue("radiate"));

        Result<EditionDifference> outcome = workbench.difference(TESTS, changed, LedgerWatch.NONE);
        assertThat(outcome).isInstanceOf(Result.Done.class);
        assertThat(((Result.Done<EditionDifference>) outcome).value().changes())
                .extracting(each -> each.reference().toString())
                .containsExactly("expectations#bakery-01");
    }

    @Test
    void beside_the_tables_it_is_compared_with_them() throws IOException {
        Path changed = TableCopies.copy(directory.resolve("changed"));
        TableCopies.edit(changed.resolve(TestWorkbook.FILE), "Expectations", sheet -> TableCopies.cell(
                        sheet, "bakery-01", "Expected")
                .setCellValue("radiate"));

        assertThat(TestTables.done(workbench.difference(Shipped.TABLES, changed, LedgerWatch.NONE))
                        .changes())
                .extracting(TableChange::place)
                .singleElement()
                .asString()
                .startsWith("tests.xlsx!Expectations!");
        Files.delete(changed.resolve(TestWorkbook.FILE));
        assertThat(TestTables.done(workbench.difference(Shipped.TABLES, changed, LedgerWatch.NONE))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_check_of_the_tables_finds_what_is_wrong_with_it() throws IOException {
        Path tables = TableCopies.copy(directory.resolve("tables"));
        Path tests = tables.resolve(TestWorkbook.FILE);
        Path marked = directory.resolve("marked");

        TableCopies.edit(tests, "Expectations", sheet -> TableCopies.cell(sheet, "bakery-01", "About")
                .setCellValue("jorney"));
        assertThat(FaultyTables.check(tables, Optional.of(marked), true)
                        .examination()
                        .of(Severity.ERROR))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.place()).startsWith("tests.xlsx!Expectations!D");
                    assertThat(each.problem().maybe()).isEqualTo("journey");
                });
        assertThat(marked.resolve(TestWorkbook.FILE)).exists();

        Files.writeString(tests, "no workbook");
        assertThat(FaultyTables.check(tables, Optional.of(marked), true)
                        .examination()
                        .of(Severity.ERROR))
                .singleElement()
                .satisfies(each -> assertThat(each.place()).isEqualTo("tests.xlsx"));
    }

    @Test
    void it_is_not_restored() {
        assertThat(TestTables.refused(workbench.copies().restore("tests", Optional.of(directory), Optional.empty()))
                        .problems())
                .singleElement()
                .satisfies(each -> assertThat(each.expected()).endsWith("tests are yours to keep"));
    }

    @Test
    void it_is_put_into_words_row_by_row() {
        Result<List<Listing>> outcome = workbench.listing(TESTS, LedgerWatch.NONE);

        assertThat(outcome).isInstanceOf(Result.Done.class);
        assertThat(((Result.Done<List<Listing>>) outcome).value())
                .singleElement()
                .satisfies(listing -> assertThat(listing.problems()).isEmpty());
    }
}
