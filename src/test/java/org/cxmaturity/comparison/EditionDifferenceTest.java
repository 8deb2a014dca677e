package org.cxmaturity.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cxmaturity.comparison.TableChange.CellChanged;
import org.cxmaturity.comparison.TableChange.RowAdded;
import org.cxmaturity.comparison.TableChange.RowRemoved;
import org.cxmaturity.comparison.TableChange.RowRenamed;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.rulebase.WorkbookReader;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.workbook.EditedWorkbooks;
import org.cxmaturity.workbook.WrittenWorkbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What differs between the shipped workbooks and copies that an analyst edited. */
class EditionDifferenceTest {
    private static final String CRITERIA = "stage-criteria.drl.xlsx";
    private static final String FEEDBACK = "feedback-scoring.drl.xlsx";

    @TempDir
    private Path directory;

    @Test
    void sorting_every_sheet_is_no_difference() throws IOException {
        Map<Class<? extends Row>, List<Row>> shuffled = new LinkedHashMap<>();
        shipped().read().rows().forEach((type, rows) -> {
            List<Row> order = new ArrayList<>(rows);
            Collections.shuffle(order, new Random(11));
            shuffled.put(type, order);
        });
        WrittenWorkbooks.write(shuffled, directory.resolve("sorted"));

        assertThat(EditionDifference.of(shipped(), edition(directory.resolve("sorted")))
                        .tables())
                .isEmpty();
    }

    @Test
    void a_changed_cell_is_told_with_its_place_in_both_editions() throws IOException {
        EditedWorkbooks copy = copy().remove(CRITERIA, "JRN-INITIATE-04")
                .repeat(CRITERIA, "JRN-ALIGN-02", "JRN-ALIGN-99")
                .remove(CRITERIA, "JRN-ALIGN-02")
                .set(CRITERIA, "JRN-ALIGN-01", "Minimum level", 1);

        EditionDifference difference = EditionDifference.of(shipped(), edition(copy.directory()));

        TableDifference table = difference.tables().get(0);
        assertThat(difference.tables()).hasSize(1);
        assertThat(table.cells()).hasSize(1);
        CellChanged cell = table.cells().get(0);
        assertThat(cell.reference()).hasToString("stage-criteria#JRN-ALIGN-01");
        assertThat(List.of(cell.title(), cell.before(), cell.after())).containsExactly("Minimum level", "3", "1");
        assertThat(cell.placeBefore()).isEqualTo("stage-criteria.drl.xlsx!stage-criteria!F25");
        assertThat(cell.place())
                .isNotEqualTo(cell.placeBefore())
                .matches("stage-criteria.drl.xlsx!stage-criteria!F2[0-9]");
        assertThat(table.removed())
                .extracting(RowRemoved::reference)
                .containsExactly(new RowRef("stage-criteria", "JRN-INITIATE-04"));
        assertThat(table.renamed())
                .extracting(RowRenamed::before, RowRenamed::after)
                .containsExactly(org.assertj.core.api.Assertions.tuple("JRN-ALIGN-02", "JRN-ALIGN-99"));
        assertThat(table.added()).isEmpty();
    }

    @Test
    void a_row_that_says_something_else_under_another_id_is_removed_and_added() throws IOException {
        EditedWorkbooks copy = copy().repeat(FEEDBACK, "FBS-02", "FBS-99")
                .set(FEEDBACK, "FBS-99", "Reason", "Another reason.")
                .remove(FEEDBACK, "FBS-02");

        TableDifference table = EditionDifference.of(shipped(), edition(copy.directory()))
                .tables()
                .get(0);

        assertThat(table.renamed()).isEmpty();
        assertThat(table.added())
                .extracting(RowAdded::reference)
                .containsExactly(new RowRef("feedback-scoring", "FBS-99"));
        assertThat(table.removed())
                .extracting(RowRemoved::reference)
                .containsExactly(new RowRef("feedback-scoring", "FBS-02"));
        assertThat(table.added().get(0).cells()).anySatisfy(cell -> {
            assertThat(cell.title()).isEqualTo("Reason");
            assertThat(cell.text()).isEqualTo("Another reason.");
        });
    }

    @Test
    void undoing_all_changes_gives_the_old_rows_and_undoing_one_leaves_the_others() throws IOException {
        EditedWorkbooks copy = copy().set(CRITERIA, "JRN-ALIGN-01", "Minimum level", 1)
                .set(CRITERIA, "JRN-ALIGN-01", "Essential", "no")
                .remove(CRITERIA, "FST-DEVELOPING-01")
                .repeat(FEEDBACK, "FBS-02", "FBS-99")
                .remove(FEEDBACK, "FBS-02");
        Edition after = edition(copy.directory());
        EditionDifference difference = EditionDifference.of(shipped(), after);

        Edition back = with(after, RowsWithoutChanges.rows(after, difference.changes()));
        Edition one =
                with(after, RowsWithoutChanges.rows(after, difference.changes().subList(0, 1)));

        assertThat(difference.changes()).hasSize(4);
        assertThat(EditionDifference.of(shipped(), back).changes()).isEmpty();
        assertThat(EditionDifference.of(shipped(), one).changes()).hasSize(3);
    }

    private static Edition with(Edition edition, Map<Class<? extends Row>, List<Row>> touched) {
        Map<Class<? extends Row>, List<Row>> rows =
                new LinkedHashMap<>(edition.read().rows());
        rows.putAll(touched);
        return new Edition("back", new ReadTables(rows, edition.read().places(), Map.of()));
    }

    private EditedWorkbooks copy() throws IOException {
        return EditedWorkbooks.copy(Shipped.TABLES, directory.resolve("edited"));
    }

    private static Edition shipped() throws IOException {
        return edition(Shipped.TABLES);
    }

    private static Edition edition(Path tables) throws IOException {
        Result<ReadTables> result = WorkbookReader.read(tables);
        assertThat(result.problems()).isEmpty();
        return new Edition(tables.toString(), result.orElseThrow());
    }
}
