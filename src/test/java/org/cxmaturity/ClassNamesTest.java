package org.cxmaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class is found by its name alone. */
class ClassNamesTest {
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java"), Path.of("src/test/java"), Path.of("src/jmh/java"));

    @Test
    void no_simple_class_name_stands_in_two_packages() throws IOException {
        Map<String, List<String>> files = new TreeMap<>();
        for (Path root : SOURCES) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(each -> each.toString().endsWith(".java"))
                        .filter(each -> !each.endsWith("package-info.java"))
                        .forEach(each -> files.merge(
                                each.getFileName().toString(), List.of(each.toString()), (one, other) -> Stream.concat(
                                                one.stream(), other.stream())
                                        .collect(Collectors.toList())));
            }
        }

        files.values().removeIf(each -> each.size() == 1);
        assertThat(files.values()).as("a class is looked for by its name").isEmpty();
    }
}
