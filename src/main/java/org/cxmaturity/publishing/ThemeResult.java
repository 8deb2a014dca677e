package org.cxmaturity.publishing;

import java.util.List;
import org.cxmaturity.model.Problem;

/** What became of a theme file that was read: a theme, or the reasons why not. */
public sealed interface ThemeResult {
    /** Nothing is wrong with the file. */
    record Ready(Theme theme) implements ThemeResult {}

    /** The file has problems: all of them, by line, then by key. */
    record Faulty(List<Problem> problems) implements ThemeResult {
        public Faulty {
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("faulty without a problem");
            }
            problems = List.copyOf(problems);
        }
    }
}
