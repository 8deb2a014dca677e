package org.cxmaturity.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tables.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits hold whatever a workbook's XML is written like, and what is said of a large one is short. */
class LimitsOfWorkbooksTest {
    private static final String FILE = "priorities.drl.xlsx";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @ParameterizedTest
    @ValueSource(strings = {"x:", "long-prefix.", ""})
    void too_many_rows_whatever_their_prefix(String prefix) {
        String p = prefix.replace('.', ':');
        String space = p.isEmpty() ? "xmlns" : "xmlns:" + p.substring(0, p.length() - 1);
        String row = "<" + p + "row\n><" + p + "c><" + p + "v>1</" + p + "v></" + p + "c></" + p + "row>";
        String sheet = "<" + p + "worksheet " + space + "='" + MAIN + "'><" + p + "sheetData>" + row.repeat(30_000)
                + "</" + p + "sheetData></" + p + "worksheet>";

        refused(WorkbookParts.of(FILE).put(WorkbookParts.SHEET, sheet), "more rows, cells or text");
        refused(WorkbookParts.of(FILE).put("xl/other.bin", sheet), "more rows, cells or text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TargetMode=\"External\"", "TargetMode = 'External'", "\n\tTargetMode\n=\n'external'"})
    void a_link_outside_in_any_quotes_and_spacing(String external) {
        String relations = "<r:Relationships xmlns:r='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<r:Relationship\nId='r1' Target='http://localhost/x.png' " + external
                + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'/></r:Relationships>";

        refused(
                WorkbookParts.of(FILE).put("xl/worksheets/_rels/sheet9.xml.rels", relations),
                "links to things outside");
    }

    @Test
    void a_long_text_that_many_cells_share_counts_for_each() {
        WorkbookParts parts = shared("x".repeat(32_000), 3_000);

        refused(parts, "more rows, cells or text");
        Listing listing = SingleWorkbook.list(new NamedContent(FILE, parts.bytes()));
        assertThat(listing.sheets()).isEmpty();
        assertThat(listing.problems()).hasSize(1);
    }

    @Test
    void problems_that_say_the_same_are_counted_and_their_texts_cut() {
        List<Problem> problems = shared("y y  ".repeat(100), 2_000).read().problems();

        assertThat(problems).hasSizeLessThan(120);
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.toString().length()).isLessThan(400));
        assertThat(problems)
                .anySatisfy(problem -> assertThat(problem.found()).contains("and the like in 1990 more cells"));
    }

    /** Rows each of whose first five cells names the same text, which stands in the file once. */
    private static WorkbookParts shared(String text, int rows) {
        WorkbookParts parts = WorkbookParts.of(FILE);
        int[] index = {0};
        parts.change("xl/sharedStrings.xml", strings -> {
            index[0] = strings.split("<si>", -1).length - 1;
            return strings.replace("</sst>", "<si><t xml:space=\"preserve\">" + text + "</t></si></sst>");
        });
        StringBuilder added = new StringBuilder();
        for (int row = 45; row < 45 + rows; row++) {
            added.append("<row r=\"").append(row).append("\">");
            for (char column = 'A'; column < 'F'; column++) {
                added.append("<c r=\"")
                        .append(column)
                        .append(row)
                        .append("\" t=\"s\"><v>")
                        .append(index[0])
                        .append("</v></c>");
            }
            added.append("</row>");
        }
        return parts.addRows(added.toString());
    }

    private static void refused(WorkbookParts parts, String found) {
        assertThat(parts.read().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(FILE);
            assertThat(problem.found()).contains(found);
        });
    }
}
