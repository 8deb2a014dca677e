package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxmaturity.CostlyCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCommandTest {
    private static final String BAKERY = ReportShell.example("neighbourhood-bakery");

    private final ReportShell shell = new ReportShell();

    @TempDir
    private Path directory;

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    @CostlyCases
    @ParameterizedTest
    @CsvSource({"report.html,<!DOCTYPE html>", "REPORT.PDF,%PDF-", "r.docx,PK", "r.xlsx,PK", "r.pptx,PK"})
    void the_ending_says_in_which_format_the_report_is_written(String name, String begins) throws IOException {
        int code = shell.run("report", BAKERY, "--out", file(name));

        assertThat(code).as(shell.err()).isEqualTo(ExitCode.DONE);
        assertThat(new String(Files.readAllBytes(directory.resolve(name)), StandardCharsets.ISO_8859_1))
                .startsWith(begins);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .matches("Written: " + Pattern.quote(file(name)) + ", the report for Neighbourhood Bakery as of"
                        + " [0-9-]+: [0-9]+ actions planned\n");
    }

    @Test
    void the_same_profile_gives_the_same_bytes() throws IOException {
        for (String ending : new String[] {"html", "pdf", "docx", "xlsx", "pptx"}) {
            shell.run("report", BAKERY, "--out", file("one." + ending));
            shell.run("report", BAKERY, "--out", file("two." + ending));

            assertThat(Files.mismatch(directory.resolve("one." + ending), directory.resolve("two." + ending)))
                    .as(ending)
                    .isEqualTo(-1);
        }
    }

    @Test
    void another_ending_is_refused_with_those_that_there_are() {
        int code = shell.run("report", BAKERY, "--out", file("report.htm"));

        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err())
                .contains("\"report.htm\"", ".html, .pdf, .docx, .xlsx, .pptx")
                .contains("Maybe: .html");
    }

    @Test
    void without_a_file_nothing_is_begun() {
        assertThat(shell.run("report", BAKERY)).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("--out").contains("a file that ends in");
    }

    @Test
    void a_target_out_of_reach_is_told_by_the_exit_code_and_the_report_is_written() {
        int code = shell.run(
                "report", BAKERY, "--out", file("r.html"), "--target", "optimised", "--quarters", "1", "--budget", "0");

        assertThat(code).isEqualTo(ExitCode.TARGET);
        assertThat(directory.resolve("r.html")).content().contains("is not reached");
    }

    @Test
    void what_has_changed_is_told_where_an_earlier_profile_is_given() throws IOException {
        Path before = directory.resolve("before.yaml");
        String text = Files.readString(Path.of(BAKERY));
        Files.writeString(
                before,
                text.replaceAll("20(\\d\\d)-(\\d\\d-\\d\\d)", "2019-$2")
                        .replace("continuous-improvement, level: 1", "continuous-improvement, level: 3")
                        .replaceFirst(
                                "(?s)channel: REVIEW_SITE.*?collected: AD_HOC",
                                "channel: SURVEY\n    formal: true\n    collected: MONTHLY"));

        int code = shell.run("report", BAKERY, "--out", file("r.html"), "--previous", before.toString());

        assertThat(code).as(shell.err()).isEqualTo(ExitCode.DONE);
        assertThat(directory.resolve("r.html"))
                .content()
                .contains("What has changed since")
                .contains("fallen from Developing to Initial. Rests on the feedback process “map-reviews”");
    }

    @Test
    void an_earlier_profile_of_another_organisation_or_of_a_later_day_is_refused_with_all_that_is_wrong()
            throws IOException {
        Path before = directory.resolve("before.yaml");
        Files.writeString(before, Files.readString(Path.of(ReportShell.example("high-street-retailer"))));

        int code = shell.run(
                "report", BAKERY, "--out", file("r.html"), "--previous", before.toString(), "--target", "nowhere");

        assertThat(code).isNotEqualTo(ExitCode.DONE);
        assertThat(shell.err())
                .contains("\"high-street-retailer\"")
                .contains("\"neighbourhood-bakery\"")
                .contains("nowhere");
        assertThat(directory.resolve("r.html")).doesNotExist();
    }

    @Test
    void a_theme_brands_the_report_and_a_faulty_one_is_refused() throws IOException {
        Path theme = Files.writeString(
                directory.resolve("house.yaml"),
                "schema: cx-maturity/theme/v1\nname: Northwind\ncolours: {main: \"#7A1F5C\"}\n");
        Path faulty = Files.writeString(
                directory.resolve("faulty.yaml"), "schema: cx-maturity/theme/v1\ncolours: {main: purple}\n");

        assertThat(shell.run("report", BAKERY, "--out", file("r.html"), "--theme", theme.toString()))
                .as(shell.err())
                .isEqualTo(ExitCode.DONE);
        assertThat(directory.resolve("r.html")).content().contains("#7A1F5C", "Northwind");
        assertThat(shell.run("report", BAKERY, "--out", file("s.html"), "--theme", faulty.toString()))
                .isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).contains("colours.main").contains("purple");
        assertThat(directory.resolve("s.html")).doesNotExist();
    }

    @Test
    void an_alias_set_that_is_not_there_is_refused_under_the_option_that_names_it() {
        int code = shell.run("report", BAKERY, "--out", file("r.html"), "--stage-names", "nonsense");

        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).isEqualTo("--stage-names: found \"nonsense\"; expected one of ad-hoc\n");
    }

    @Test
    void people_are_shown_where_they_are_asked_for_in_the_old_spelling_too() throws IOException {
        String retailer = ReportShell.example("high-street-retailer");
        shell.run("report", retailer, "--out", file("nobody.html"));
        int now = shell.run("report", retailer, "--out", file("people.html"), "--people");
        String before = shell.err();

        int code = shell.run("report", retailer, "--out", file("names.html"), "--names");

        assertThat(code).isEqualTo(now);
        assertThat(before).startsWith("Written: ").hasLineCount(1);
        assertThat(shell.err())
                .startsWith("Written: ")
                .endsWith("\ncxm: --names is now called --people; it is still understood\n")
                .hasLineCount(2);
        assertThat(directory.resolve("names.html")).hasSameBinaryContentAs(directory.resolve("people.html"));
        assertThat(Files.mismatch(directory.resolve("nobody.html"), directory.resolve("people.html")))
                .isNotEqualTo(-1);
    }

    @Test
    void nothing_is_left_beside_a_report() throws IOException {
        shell.run("report", BAKERY, "--out", file("r.pdf"));

        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).hasSize(1);
        }
    }
}
