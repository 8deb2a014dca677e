package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.files.WrittenFiles;
import org.cxmaturity.json.AssessmentJson;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.profile.Assessing;
import org.cxmaturity.terminal.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that a result is written to. */
class OutFileTest extends CapturedShell {
    private static final Assessing RETAILER = request -> Result.done(Samples.retailer());

    @TempDir
    private Path directory;

    private Path profile = Path.of("");

    @BeforeEach
    void write_a_profile() throws IOException {
        profile = Files.writeString(directory.resolve("client.yaml"), "schema: cx-maturity/profile/v1\n");
    }

    private int run(Assessing assessing, String... args) {
        return run(CommandLineShellTest.useCases(assessing), args);
    }

    @Test
    void the_file_asked_for_is_written_whole_and_nothing_else_is_left() throws IOException {
        Path file = directory.resolve("result.json");
        Files.writeString(directory.resolve("result.json.999999999-1.part"), "left by a run that was ended");

        int code = run(RETAILER, "assess", profile.toString(), "--format", "json", "--out", file.toString());

        assertThat(code).isZero();
        assertThat(out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(AssessmentJson.of(Samples.retailer(), true));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactlyInAnyOrder(file, profile);
        }
    }

    @Test
    void the_old_file_stays_where_the_assessment_is_refused() throws IOException {
        Path file = Files.writeString(directory.resolve("result.txt"), "old");

        run(
                request -> Result.refused(
                        Fault.INPUT, new Problem("client.yaml:3 asOf", "\"nö\"", "a date", "2026-10-01")),
                "assess",
                profile.toString(),
                "--out",
                file.toString());

        assertThat(Files.readString(file)).isEqualTo("old");
    }

    @Test
    void a_file_in_no_directory_is_refused_before_anything_is_assessed() {
        Assessing never = request -> {
            throw new IllegalStateException("assessed all the same");
        };

        int code = run(
                never,
                "assess",
                profile.toString(),
                "--out",
                directory.resolve("no/where.txt").toString());

        assertThat(code).isEqualTo(2);
        assertThat(err()).contains("where.txt: found no directory", "Maybe: mkdir -p ");
    }

    @Test
    void a_directory_cannot_be_written_to_as_a_file() {
        int code = run(RETAILER, "assess", profile.toString(), "--out", directory.toString());

        assertThat(code).isEqualTo(2);
        assertThat(err()).contains("found a directory");
    }

    private int assess(Path file, String... more) {
        return run(
                RETAILER,
                Stream.concat(Stream.of("assess", profile.toString(), "--out", file.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void a_result_is_written_over_until_somebody_has_changed_it() throws IOException {
        Path file = directory.resolve("result.txt");

        assertThat(assess(file)).isZero();
        assertThat(assess(file)).isZero();

        Files.writeString(file, "And my own remark.", StandardOpenOption.APPEND);
        String edited = Files.readString(file);

        assertThat(assess(file)).isEqualTo(2);
        assertThat(err())
                .contains("result.txt: found a file that cxm did not write, or that was changed")
                .contains("Maybe: another name, or --force");
        assertThat(file).hasContent(edited);

        assertThat(assess(file, "--force")).isZero();
        assertThat(Files.readString(file)).doesNotContain("remark");
    }

    @Test
    void what_is_read_is_never_written_over_by_whatever_name() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link.json"), profile);
        Path hard = Files.createLink(directory.resolve("hard.json"), profile);

        for (Path file : List.of(profile, link, hard)) {
            assertThat(assess(file, "--force")).as(file.toString()).isEqualTo(2);
        }

        assertThat(err()).contains("found a file that is read for the result itself");
        assertThat(profile).hasContent("schema: cx-maturity/profile/v1");
    }

    @Test
    void a_ledger_and_what_belongs_to_it_is_never_written_over() throws IOException {
        Path ledger = Files.writeString(directory.resolve("audit.jsonl"), "damaged beyond recognition");
        Path archive = Files.createDirectory(directory.resolve("audit.jsonl.archive"));
        Path archived = Files.writeString(archive.resolve("sha256-0"), "rules");
        Path names = Files.writeString(directory.resolve("audit.jsonl.names"), "Ada");
        Path torn = Files.writeString(directory.resolve("audit.jsonl.torn-4"), "{");
        List<Path> files = List.of(
                ledger, archived, names, torn, archive.resolve("new.txt"), directory.resolve("audit.jsonl.lock"));

        for (Path file : files) {
            assertThat(assess(file, "--force")).as(file.toString()).isEqualTo(2);
        }

        assertThat(err()).contains("found a ledger, or what belongs to one");
        assertThat(ledger).hasContent("damaged beyond recognition");
        assertThat(archived).hasContent("rules");
        assertThat(names).hasContent("Ada");
        assertThat(torn).hasContent("{");
        assertThat(archive.resolve("new.txt")).doesNotExist();
    }

    @Test
    void a_ledger_alone_is_known_by_its_records() throws IOException {
        AuditShell audit = new AuditShell();
        Path kept = directory.resolve("audit.jsonl");
        assertThat(audit.run(
                        "audit",
                        "append",
                        "src/main/resources/examples/neighbourhood-bakery.yaml",
                        "--ledger",
                        kept.toString(),
                        "--by",
                        "Ada",
                        "--on",
                        "2026-10-02"))
                .isZero();
        byte[] content = Files.readAllBytes(kept);
        Path alone = Files.write(directory.resolve("copy.txt"), content);

        assertThat(assess(alone, "--force")).isEqualTo(2);

        assertThat(alone).hasBinaryContent(content);
    }

    @Test
    void a_workbook_of_tables_is_never_written_over_but_another_one_is_where_that_is_asked_for() throws IOException {
        Path tables = Files.copy(Path.of("decision-tables/actions.xlsx"), directory.resolve("proposed.bak"));
        Path other = directory.resolve("notes.bak");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(other)) {
            workbook.createSheet("Notes");
            workbook.write(out);
        }

        assertThat(assess(tables, "--force")).isEqualTo(2);
        assertThat(err()).contains("found a workbook of tables or tests");
        assertThat(tables).hasSameBinaryContentAs(Path.of("decision-tables/actions.xlsx"));
        assertThat(assess(other)).isEqualTo(2);
        assertThat(assess(other, "--force")).isZero();
    }

    @Test
    void what_lies_in_a_directory_that_is_read_is_never_written_over() throws IOException {
        Path tables = Files.createDirectory(directory.resolve("tables"));
        Path note = Files.writeString(tables.resolve("readme.txt"), "how we edit");

        assertThat(assess(note, "--force", "--tables", tables.toString())).isEqualTo(2);

        assertThat(note).hasContent("how we edit");
    }

    @Test
    void where_nothing_can_be_noted_every_file_is_somebody_elses() throws IOException {
        WrittenFiles without = new WrittenFiles(null);
        Path file = directory.resolve("result.txt");

        without.write(file, new byte[] {1});

        assertThat(without.occupant(file, List.of())).isEqualTo(WrittenFiles.Occupant.OTHER);
    }
}
