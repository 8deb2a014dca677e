package org.cxmaturity.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.rulebase.ShippedRows;
import org.cxmaturity.rulebase.StockDrl;
import org.cxmaturity.tablespec.AssembledTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as people's programs write them: the same rows are read, or what is said helps. */
class SavedFormsTest {
    private static final String DATES = "rule-base.xlsx";
    private static final String PRIORITIES = "priorities.drl.xlsx";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;",
                "[$-412]yyyy&quot;년&quot; m&quot;월&quot; d&quot;일&quot;;@",
                "[$-411]ge.m.d",
                "&quot;Q&quot;Q yyyy",
                "&quot;0 of #&quot; d mmm yyyy",
                "TT.MM.JJJJ",
                "yyyy\\-mm\\-dd;@",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "[&lt;&gt;0]d/m/yyyy;@"
            })
    void dates_in_formats_of_all_editions(String format) {
        isReadAsItWas(WorkbookParts.of(DATES)
                .change("xl/styles.xml", styles -> styles.replaceAll("formatCode=\"yyyy[^\"]*\"", quoted(format))));
    }

    private static String quoted(String format) {
        return "formatCode=\"" + java.util.regex.Matcher.quoteReplacement(format) + "\"";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31||true",
                "57||true",
                "71||true",
                "14||true",
                "9||false",
                "0||false",
                "200|0.00 \"days\"|false",
                "200|#,##0 \"y m d\"|false",
                "200|0 [Red]|false",
                "200|General \"d\"|false",
                "200|[h]:mm:ss|true",
                "200|mm:ss.000|true",
                "200|@|false",
                "200|0.0E+00|false",
                "200|\"day\"|false",
                "200|yyyy;General|true"
            })
    void a_number_format_is_one_of_days_by_what_it_shows_of_the_number(int number, String code, boolean date) {
        assertThat(CellDates.isDate(number, code)).isEqualTo(date);
    }

    @Test
    void dates_as_text_of_a_kind_of_their_own_with_a_format_and_without() {
        isReadAsItWas(WorkbookParts.of(DATES)
                .changeAll(part -> part.replaceAll(
                        "<c r=\"(D[0-9]+)\"([^>]*?)(?: t=\"n\")?><v>46296(?:\\.0)?</v></c>",
                        "<c r=\"$1\"$2 t=\"d\"><v>2026-10-01</v></c>")));
        isReadAsItWas(WorkbookParts.of(DATES)
                .changeAll(part -> part.replaceAll(
                        "<c r=\"(D[0-9]+)\"[^>]*?><v>46296(?:\\.0)?</v></c>",
                        "<c r=\"$1\" t=\"d\"><v>2026-10-01T00:00:00</v></c>")));
    }

    @Test
    void a_date_without_its_format_says_which_day_it_may_be() {
        AssembledTables read = WorkbookParts.of(DATES)
                .change(
                        "xl/styles.xml",
                        styles -> styles.replaceAll("formatCode=\"yyyy[^\"]*\"", "formatCode=\"General\""))
                .read();

        assertThat(read.problems()).first().satisfies(problem -> assertThat(problem.maybe())
                .startsWith("2026-10-01"));
        assertThat(read.problems())
                .anySatisfy(problem -> assertThat(problem.found()).contains("the like in"));
    }

    @Test
    void the_strict_form() {
        for (String file : List.of(DATES, PRIORITIES, "maturity-models.xlsx")) {
            isReadAsItWas(WorkbookParts.of(file).changeAll(part -> part.replaceAll(
                            "http://schemas.openxmlformats.org/(spreadsheetml|officeDocument|drawingml)/2006",
                            "http://purl.oclc.org/ooxml/$1")
                    .replace("extended-properties", "extendedProperties")
                    .replaceFirst("<workbook ", "<workbook conformance=\"strict\" ")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u200b", "\u2060\u00ad", "\t", "\u3164", "&#10;"})
    void what_nobody_sees_is_nothing(String unseen) {
        String text = "t=\"inlineStr\"><is><t xml:space=\"preserve\">" + unseen + "</t></is></c>";
        isReadAsItWas(WorkbookParts.of(PRIORITIES)
                .addRows("<row r=\"500\"><c r=\"B500\" " + text + "<c r=\"ZZ500\" " + text + "</row>"));
    }

    @Test
    void rows_and_cells_that_are_only_formatted_are_nothing_however_many_and_far_out_they_are() {
        StringBuilder rows = new StringBuilder();
        for (int row = 200; row < 21_000; row++) {
            rows.append("<row r=\"").append(row).append("\" ht=\"20\">");
            for (char column = 'A'; column < 'L'; column++) {
                rows.append("<c r=\"").append(column).append(row).append("\" s=\"1\"/>");
            }
            rows.append("</row>");
        }
        rows.append("<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>");

        isReadAsItWas(WorkbookParts.of(PRIORITIES).addRows(rows.toString()));
    }

    @Test
    void a_note_beside_the_table_is_remarked_upon_and_changes_nothing() {
        String note = "t=\"inlineStr\"><is><t>ask Anna</t></is></c>";
        WorkbookParts parts = WorkbookParts.of(PRIORITIES)
                .change(
                        WorkbookParts.SHEET,
                        sheet -> sheet.replaceFirst("(<row r=\"20\".*?)</row>", "$1<c r=\"T20\" " + note + "</row>"))
                .addRows("<row r=\"90\"><c r=\"U90\" " + note + "</row>");
        AssembledTables read = parts.read();

        assertThat(read.problems()).isEmpty();
        assertThat(read.remarks())
                .extracting(Problem::place)
                .containsExactly(PRIORITIES + "!priorities!T20", PRIORITIES + "!priorities!U90");
        sameRows(read);
        assertThat(StockDrl.of(new NamedContent(PRIORITIES, parts.bytes())).orElseThrow())
                .isEqualTo(StockDrl.of(new NamedContent(
                                PRIORITIES, WorkbookParts.of(PRIORITIES).bytes()))
                        .orElseThrow());
    }

    @Test
    void sheets_that_an_export_renamed_and_put_behind_another() {
        WorkbookParts parts = WorkbookParts.of("silo-scoring.drl.xlsx")
                .change("xl/workbook.xml", workbook -> workbook.replace(
                                "name=\"silo-scoring\"", "name=\"silo-scoring - Table 1\"")
                        .replaceFirst("(<sheet [^>]*/>)(<sheet [^>]*/>)", "$2$1"));
        AssembledTables read = parts.read();

        assertThat(read.problems()).isEmpty();
        sameRows(read);
        assertThat(read.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.found()).contains("silo-scoring - Table 1");
            assertThat(remark.maybe()).isEqualTo("rename it to silo-scoring");
        });
        assertThat(StockDrl.of(new NamedContent("silo-scoring.drl.xlsx", parts.bytes()))
                        .problems())
                .isEmpty();
    }

    private static void isReadAsItWas(WorkbookParts parts) {
        AssembledTables read = parts.read();

        assertThat(Stream.concat(read.problems().stream(), read.remarks().stream()))
                .isEmpty();
        sameRows(read);
    }

    private static void sameRows(AssembledTables read) {
        assertThat(read.sound().rows())
                .isEqualTo(ShippedRows.read().orElseThrow().rows());
    }
}
