package org.cxmaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page for contributors sends nobody to a place that is not there. */
class ContributingPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/contributing.md");
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z.]+)` \\| \\S.*\\. \\|$", Pattern.MULTILINE);
    private static final Pattern FILE = Pattern.compile("`((?:src|rules|decision-tables)/[^`*…\\s]+)`");

    @Test
    void the_map_names_every_package_of_the_table_once_and_no_other() throws IOException {
        List<String> named = ROW.matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(PackageTable.byName().keySet());
    }

    @Test
    void every_file_that_the_page_names_is_there() throws IOException {
        List<Path> files = FILE.matcher(Files.readString(PAGE))
                .results()
                .map(match -> Path.of(match.group(1)))
                .toList();

        assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(file).exists());
    }
}
