package org.cxmaturity.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.cxmaturity.model.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files beside the workbooks that somebody may take for the table that counts. */
class UnreadFilesTest {
    private static final Set<String> READ = Set.of("stage-criteria.drl.xlsx", "actions.xlsx");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage-criteria.ods",
                "stage-criteria.csv",
                "Stage criteria.numbers",
                "stage_criteria.drl.xls",
                "stage-criteria.drl.xlsx.bak",
                "stage-criteria.drl.xlsx~",
                "stage-criteria.drl.xlsx.2026-10-01",
                "Kopie von stage-criteria.drl.ods",
                "stage-criteria (2).xlsm",
                "stage-criteria2.ods",
                "stage-criteria - Copy.XLSX",
                "stage-criteria.zip",
                "stage-criteria"
            })
    void a_table_in_another_format_or_a_copy_of_one_is_named_with_what_to_do(String name) {
        assertThat(UnreadFiles.among(List.of(name), READ)).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(name);
            assertThat(problem.found()).isEqualTo("a file that looks like stage-criteria.drl.xlsx and is not read");
            assertThat(problem.maybe()).startsWith("move it elsewhere").contains("if it is the one that should count");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "priorities.ods | open it and save it as an Excel workbook (.xlsx) called priorities.drl.xlsx",
                "priorities.drl.XLSX | rename it to priorities.drl.xlsx",
                "priorities.drl.xlsx.old | rename it to priorities.drl.xlsx",
                "Budget.ods | open it and save it as an Excel workbook (.xlsx) called what its table is called"
            })
    void where_no_workbook_stands_it_may_be_the_one(String name, String advice) {
        assertThat(UnreadFiles.among(List.of(name), READ))
                .extracting(Problem::maybe)
                .containsExactly(advice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$stage-criteria.drl.xlsx",
                ".~lock.stage-criteria.drl.xlsx#",
                "._stage-criteria.drl.xlsx",
                "stage-criteria.drl.xlsx.before-restore",
                "README.md",
                "notes on stage-criteria.md",
                "stage-criteria.pdf",
                "transactions.log"
            })
    void what_is_no_table_is_passed_over(String name) {
        assertThat(UnreadFiles.among(List.of(name), READ)).isEmpty();
    }
}
