package org.cxmaturity.model;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What came of something that a person asked for: it was done, or it was refused for reasons that they can mend. Bugs are
 * exceptions.
 */
public sealed interface Result<T> {
    /** It was done. */
    static <T> Result<T> done(T value) {
        return new Done<>(value);
    }

    /** It was refused for one reason. */
    static <T> Result<T> refused(Fault fault, Problem problem) {
        return refused(fault, List.of(problem));
    }

    /** It was refused for all these reasons, of which there is at least one. */
    static <T> Result<T> refused(Fault fault, List<Problem> problems) {
        return new Refused<>(fault, problems);
    }

    /** Done, unless there are problems. */
    static <T> Result<T> unless(Fault fault, List<Problem> problems, T value) {
        return problems.isEmpty() ? done(value) : refused(fault, problems);
    }

    /** What is optional, where it was not refused. */
    static <T> Result<Optional<T>> optional(Optional<Result<T>> result) {
        return result.map(given -> given.map(Optional::of)).orElseGet(() -> done(Optional.empty()));
    }

    /** All values, in their order, or the first refusal; nothing after it is asked for. */
    static <T> Result<List<T>> all(Stream<Result<T>> results) {
        List<T> values = new ArrayList<>();
        for (Iterator<Result<T>> rest = results.iterator(); rest.hasNext(); ) {
            Result<Boolean> added = rest.next().map(values::add);
            if (!added.problems().isEmpty()) {
                return added.then(never -> done(values));
            }
        }
        return done(values);
    }

    /** What is made of the value, if there is one. */
    default <R> Result<R> map(Function<? super T, ? extends R> of) {
        return then(value -> new Done<R>(of.apply(value)));
    }

    /** What comes of the value, if there is one. */
    <R> Result<R> then(Function<? super T, Result<R>> of);

    /** One answer for either case. */
    <R> R either(Function<? super T, ? extends R> done, Function<? super Refused<?>, ? extends R> refused);

    /** All that is wrong; nothing where it was done. */
    default List<Problem> problems() {
        return either(value -> List.of(), Refused::problems);
    }

    /**
     * The value, for those who know that there is one.
     *
     * @throws IllegalStateException if it was refused; the message holds every problem
     */
    default T orElseThrow() {
        return either(value -> value, refused -> {
            throw new IllegalStateException(refused.problems().toString());
        });
    }

    /** It was done. */
    record Done<T>(T value) implements Result<T> {
        @Override
        public <R> Result<R> then(Function<? super T, Result<R>> of) {
            return of.apply(value);
        }

        @Override
        public <R> R either(Function<? super T, ? extends R> done, Function<? super Refused<?>, ? extends R> refused) {
            return done.apply(value);
        }
    }

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

        /** The same refusal of something else. */
        public <R> Result<R> as() {
            return new Refused<>(fault, problems);
        }

        @Override
        public <R> Result<R> then(Function<? super T, Result<R>> of) {
            return as();
        }

        @Override
        public <R> R either(Function<? super T, ? extends R> done, Function<? super Refused<?>, ? extends R> refused) {
            return refused.apply(this);
        }
    }
}
