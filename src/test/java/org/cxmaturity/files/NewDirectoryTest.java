package org.cxmaturity.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cxmaturity.model.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A directory made whole or not at all, from names that somebody else may have chosen. */
class NewDirectoryTest {
    @TempDir
    private Path directory;

    @Test
    void files_stand_under_their_paths() {
        Path made = directory.resolve("made");

        Result<NewDirectory> result = new NewDirectory(made)
                .write(new TreeMap<>(Map.of("a.txt", new byte[] {1}, "tables/b.xlsx", new byte[] {2})));

        assertThat(result.problems()).isEmpty();
        assertThat(made.resolve("tables/b.xlsx")).hasBinaryContent(new byte[] {2});
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out.txt", "tables/../../out.txt", "/tmp/cxm-out.txt", "a/\u0000b"})
    void no_name_leads_out_of_it(String name) throws Exception {
        Path made = directory.resolve("made");

        Result<NewDirectory> result =
                new NewDirectory(made).write(new TreeMap<>(Map.of("a.txt", new byte[] {1}, name, new byte[] {2})));

        assertThat(result.problems()).hasSize(1);
        assertThat(made).doesNotExist();
        assertThat(directory.resolve("out.txt")).doesNotExist();
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left).isEmpty();
        }
    }
}
