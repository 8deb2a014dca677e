package org.cxmaturity.model;

import java.util.List;
import java.util.function.Function;

/** What came of a use case: its result, or what has to be mended first. Bugs are exceptions. */
public sealed interface Result<T> {
    /** What is made of the result, if there is one. */
    default <R> Result<R> map(Function<T, R> of) {
        return then(value -> new Done<>(of.apply(value)));
    }

    /** What comes of the result, if there is one. */
    default <R> Result<R> then(Function<T, Result<R>> of) {
        if (this instanceof Refused<T> refused) {
            return new Refused<>(refused.fault(), refused.problems());
        }
        return of.apply(((Done<T>) this).value());
    }

    /** It was done. */
    record Done<T>(T value) implements Result<T> {}

    /**
     * It was not done.
     *
     * @param fault where the fault lies
     * @param problems everything found wrong, never empty
     */
    record Refused<T>(Fault fault, List<Problem> problems) implements Result<T> {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a refusal states at least one problem");
            }
        }
    }
}
