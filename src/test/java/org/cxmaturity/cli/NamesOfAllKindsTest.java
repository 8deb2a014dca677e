package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as people have them: with pictures and marks of direction in them, but with nothing that turns text around. */
class NamesOfAllKindsTest {
    private static final String TURNED = "Ada \u202Exet";

    @TempDir
    private Path directory;

    @Test
    void pictures_and_marks_are_not_drawn_as_something_else() throws IOException {
        Path profile = Files.writeString(
                directory.resolve("client.yaml"),
                "schema: cx-maturity/profile/v1\norganisation: {id: c, name: \"Café\u200E Zoë 🏨👩‍⚕️ S.à r.l.\"}\n"
                        + "asOf: 2026-10-01\n");
        Path pdf = directory.resolve("report.pdf");
        ReportShell shell = new ReportShell();

        assertThat(shell.run("report", profile.toString(), "--out", pdf.toString()))
                .as(shell.err())
                .isIn(ExitCode.DONE, ExitCode.TARGET);
        try (PDDocument file = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper cover = new PDFTextStripper();
            cover.setEndPage(1);
            assertThat(cover.getText(file)).startsWith("Café Zoë S.à r.l.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--by", "--note", "--reason"})
    void what_turns_text_around_goes_into_no_record(String option) {
        Path ledger = directory.resolve("audit.jsonl");
        AuditShell shell = new AuditShell();

        assertThat(shell.run(
                        "audit",
                        "append",
                        "client.yaml",
                        "--ledger",
                        ledger.toString(),
                        "--on",
                        "2026-10-02",
                        option,
                        TURNED))
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("found \"Ada \\u202exet\"");
        assertThat(ledger).doesNotExist();
    }

    @Test
    void nor_into_the_names_of_a_model() {
        TablesShell shell = new TablesShell();

        assertThat(shell.run(
                        "tables",
                        "new",
                        "care",
                        "--name",
                        TURNED,
                        "--stages",
                        "Low,High\u2067",
                        "--out",
                        directory.resolve("tables").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("--name: found \"Ada \\u202exet\"", "--stages: found \"High\\u2067\"");
    }
}
