package org.cxmaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file of tests is about one thing. */
class TestFileLengthTest {
    private static final int MOST_LINES = 300;

    @Test
    void no_file_of_tests_is_longer_than_a_reader_takes_in() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            assertThat(files.filter(each -> each.toString().endsWith(".java")))
                    .isNotEmpty()
                    .filteredOn(each -> lines(each) > MOST_LINES)
                    .as("files of more than %d lines; split them by what they test", MOST_LINES)
                    .isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
