package org.cxmaturity.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** CSV files as spreadsheets of many kinds write them are read as they were meant, and what is damaged is told by line and cell. */
class CsvFileTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static Result<CsvFile> read(byte[] bytes) {
        return CsvFile.read(new NamedContent("questions.csv", bytes));
    }

    private static CsvFile read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static List<List<String>> texts(CsvFile file) {
        return file.rows().stream()
                .map(row -> row.stream().map(CsvCell::text).toList())
                .toList();
    }

    static Stream<Arguments> files() {
        String commas = "Name,Question\r\nCafé,“How?” – €5\r\n";
        return Stream.of(
                Arguments.of(commas.getBytes(StandardCharsets.UTF_8), "UTF-8", "commas"),
                Arguments.of(("\uFEFF" + commas).getBytes(StandardCharsets.UTF_8), "UTF-8", "commas"),
                Arguments.of(commas.replace(',', ';').getBytes(WINDOWS), "Windows-1252", "semicolons"),
                Arguments.of(
                        ("\uFEFF" + commas.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE), "UTF-16", "tabs"),
                Arguments.of(
                        ("\uFEFF" + commas.replace(',', ';')).getBytes(StandardCharsets.UTF_16BE),
                        "UTF-16",
                        "semicolons"),
                Arguments.of(("sep=|\n" + commas.replace(',', '|')).getBytes(StandardCharsets.UTF_8), "UTF-8", "“|”"),
                Arguments.of(commas.replace("\r\n", "\r").getBytes(StandardCharsets.UTF_8), "UTF-8", "commas"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_says_the_same_however_a_spreadsheet_writes_it(byte[] bytes, String encoding, String separated) {
        CsvFile file = read(bytes).orElseThrow();

        assertThat(texts(file)).containsExactly(List.of("Name", "Question"), List.of("Café", "“How?” – €5"));
        assertThat(file.encoding()).isEqualTo(encoding);
        assertThat(file.separated()).isEqualTo(separated);
        assertThat(file.damage()).isEmpty();
    }

    @Test
    void cells_in_quotation_marks_hold_delimiters_line_breaks_and_quotation_marks() {
        CsvFile file = read("Name,Question\n\"A, b\",\"One\ntwo \"\"three\"\"\"\n\n,\nlast,\"\"\n");

        assertThat(texts(file))
                .containsExactly(
                        List.of("Name", "Question"), List.of("A, b", "One\ntwo \"three\""), List.of("last", ""));
        assertThat(file.rows().get(1).get(1).plain()).isEqualTo("One two \"three\"");
        assertThat(file.place(file.rows().get(2).get(0)))
                .as("the line of the file, and the row that a spreadsheet shows")
                .isEqualTo("questions.csv:6 A5");
    }

    @Test
    void a_row_ends_where_its_delimiter_does() {
        assertThat(texts(read("a,b,\nc,d,"))).containsExactly(List.of("a", "b", ""), List.of("c", "d", ""));
    }

    @Test
    void damage_is_told_all_at_once_by_line_character_and_cell() {
        CsvFile file = read("Name,Question\n\"A\" and more,x\nB,\"C\"D\nE,\"never closed\nF,g\n");

        assertThat(file.damage())
                .extracting(Problem::toString)
                .containsExactly(
                        "questions.csv:2:4 A2: found \"and more\" behind a closing quotation mark; expected the end of the"
                                + " cell; within a cell in quotation marks each one is written twice",
                        "questions.csv:3:6 B3: found \"D\" behind a closing quotation mark; expected the end of the cell;"
                                + " within a cell in quotation marks each one is written twice",
                        "questions.csv:4:3 B4: found a quotation mark that no other one closes before the file ends; expected"
                                + " a quotation mark at the end of the cell, and within it each one written twice");
    }

    @Test
    void what_is_no_text_is_refused() {
        assertThat(read(new byte[] {'P', 'K', 3, 4, 0, 0, 8}).problems())
                .extracting(Problem::found)
                .containsExactly("bytes that are no text");
        assertThat(read(" \n\n".getBytes(StandardCharsets.UTF_8)).problems())
                .extracting(Problem::found)
                .containsExactly("an empty file");
        assertThat(read(new byte[CsvFile.LARGEST + 1]).problems())
                .extracting(Problem::found)
                .containsExactly("more than 5 MB");
    }

    @Test
    void a_spreadsheet_names_columns_behind_the_alphabet_by_two_letters() {
        assertThat(List.of(0, 25, 26, 51, 52, 701, 702).stream().map(CsvCell::letters))
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }
}
