package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
        Files.writeString(file, "old");

        int code = run(RETAILER, "assess", profile.toString(), "--format", "json", "--out", file.toString());

        assertThat(code).isZero();
        assertThat(out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(AssessmentJson.of(Samples.retailer(), null, true));
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
}
