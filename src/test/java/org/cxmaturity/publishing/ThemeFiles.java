package org.cxmaturity.publishing;

import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.files.ThemeFile;
import org.cxmaturity.model.Problem;

/** Themes as tests write them, and what reading them gave. */
final class ThemeFiles {
    /** The least a theme says; what a test adds starts on line 2. */
    static final String LEAST = "schema: cx-maturity/theme/v1\n";

    private ThemeFiles() {}

    static Theme ready(Path file) {
        return ThemeFile.read(file).orElseThrow();
    }

    /** What is wrong with the file; empty where it is accepted. */
    static List<String> problems(Path file) {
        return ThemeFile.read(file).problems().stream().map(Problem::toString).toList();
    }
}
