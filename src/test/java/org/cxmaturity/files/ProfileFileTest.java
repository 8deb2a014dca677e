package org.cxmaturity.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileFileTest {
    @TempDir
    Path directory;

    @Test
    void a_file_is_read_under_its_name_alone() throws IOException {
        Path file = Files.writeString(directory.resolve("client.yaml"), "schema: x\n");

        NamedContent content = ProfileFile.read(file).orElseThrow();

        assertThat(content.name()).isEqualTo("client.yaml");
        assertThat(content.bytes()).asString().isEqualTo("schema: x\n");
    }

    @Test
    void of_a_file_that_is_too_large_only_as_much_is_read_as_shows_it() throws IOException {
        Path file = Files.write(directory.resolve("large.yaml"), new byte[ProfileReader.LARGEST + 100]);

        assertThat(ProfileFile.read(file).orElseThrow().bytes()).hasSize(ProfileReader.LARGEST + 1);
    }

    @Test
    void a_file_that_is_not_there_or_a_directory_is_a_problem() {
        Path missing = directory.resolve("client.yaml");

        assertThat(problem(missing)).isEqualTo(missing + ": found no such file; expected a profile in YAML or JSON");
        assertThat(problem(directory)).isEqualTo(directory + ": found a directory; expected a profile in YAML or JSON");
        assertThat(problem(Path.of("/"))).isEqualTo("/: found a directory; expected a profile in YAML or JSON");
    }

    private static String problem(Path file) {
        Result<NamedContent> read = ProfileFile.read(file);
        assertThat(read.problems()).hasSize(1);
        Problem problem = read.problems().get(0);
        return problem.toString();
    }
}
