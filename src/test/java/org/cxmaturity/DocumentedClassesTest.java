package org.cxmaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation names classes that are there: decisions say which test confirms them, and coverage where a thing is built. */
class DocumentedClassesTest {
    private static final Pattern NAMED = Pattern.compile("`([A-Z][a-z]\\w*)`");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|enum|interface)\\s+([A-Z]\\w*)");

    /** A class of Drools, a sheet, and a word that is read out. */
    private static final Set<String> NO_CLASSES_OF_OURS =
            Set.of("TruthMaintenanceSystemInternalMatch", "Lists", "Whole");

    @Test
    void every_class_that_a_page_names_exists() throws IOException {
        Set<String> classes = new HashSet<>(NO_CLASSES_OF_OURS);
        for (Path file : files(Path.of("src"), ".java")) {
            classes.addAll(matches(DECLARED, file));
        }
        List<String> missing = new ArrayList<>();
        int named = 0;

        for (Path page : files(Path.of("src/site/markdown"), ".md")) {
            List<String> names = matches(NAMED, page);
            named += names.size();
            names.stream()
                    .filter(name -> !classes.contains(name))
                    .forEach(name -> missing.add(page + " names " + name));
        }

        assertThat(missing).isEmpty();
        assertThat(named).as("names that were looked up").isGreaterThan(200);
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static List<String> matches(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(each -> each.group(1))
                .toList();
    }
}
