package org.cxmaturity.service;

import java.util.List;
import org.cxmaturity.model.Problem;

/** What came of a use case: its result, or what has to be mended first. Bugs are exceptions. */
public sealed interface Outcome<T> {
    /** It was done. */
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * It was not done.
     *
     * @param fault where the fault lies
     * @param problems everything found wrong, never empty
     */
    record Refused<T>(Fault fault, List<Problem> problems) implements Outcome<T> {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a refusal states at least one problem");
            }
        }
    }
}
