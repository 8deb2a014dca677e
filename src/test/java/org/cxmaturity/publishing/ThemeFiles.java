package org.cxmaturity.publishing;

import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.model.Problem;

/** Themes as tests write them, and what reading them gave. */
final class ThemeFiles {
    /** The least a theme says; what a test adds starts on line 2. */
    static final String LEAST = "schema: cx-maturity/theme/v1\n";

    private ThemeFiles() {}

    static Theme ready(Path file) {
        ThemeResult result = ThemeReader.read(file);
        if (result instanceof ThemeResult.Ready ready) {
            return ready.theme();
        }
        throw new AssertionError(result);
    }

    /** What is wrong with the file; empty where it is accepted. */
    static List<String> problems(Path file) {
        return ThemeReader.read(file) instanceof ThemeResult.Faulty faulty
                ? faulty.problems().stream().map(Problem::toString).toList()
                : List.of();
    }
}
