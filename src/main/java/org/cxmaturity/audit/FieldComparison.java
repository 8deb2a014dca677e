package org.cxmaturity.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.model.Step;
import org.jspecify.annotations.Nullable;

/**
 * Compares what two ways of assessing came to, in every field, those of records within records and lists included. It asks no
 * record whether it equals another: a record that compared its key alone would hide the rest.
 */
public final class FieldComparison {
    /** Why something was concluded, whatever rule did it; facts and rows sorted, as their order says nothing. */
    private record Reasons(
            @Nullable RowRef row,
            List<Fact> facts,
            List<RowRef> rows,
            @Nullable String absence,
            Derived concluded) {
        static Reasons of(Step step) {
            return new Reasons(
                    step.row(),
                    step.facts().stream()
                            .sorted(Comparator.comparing(Fact::key))
                            .toList(),
                    step.rows().stream().sorted().toList(),
                    step.absence(),
                    step.concluded());
        }

        String name() {
            List<String> from = new ArrayList<>();
            rows.forEach(each -> from.add(each.toString()));
            facts.forEach(fact -> from.add(fact.key()));
            return concluded.key() + " by " + row + " from " + String.join(", ", from);
        }
    }

    private FieldComparison() {}

    /** The first difference between conclusions; those under one key are held against each other. */
    public static Optional<DocumentDifference> ofConclusions(
            Collection<? extends Derived> recorded, Collection<? extends Derived> now) {
        return between(recorded, now, Derived::key);
    }

    /** The first difference between firings, in anything but which rule fired. */
    public static Optional<DocumentDifference> ofSteps(List<Step> recorded, List<Step> now) {
        return between(
                recorded.stream().map(Reasons::of).toList(),
                now.stream().map(Reasons::of).toList(),
                Reasons::name);
    }

    /**
     * The first difference between values, whatever their order.
     *
     * @param name tells which are to be held against each other
     */
    public static <T> Optional<DocumentDifference> between(
            Collection<? extends T> recorded, Collection<? extends T> now, Function<T, String> name) {
        Map<String, List<T>> were = named(recorded, name);
        Map<String, List<T>> are = named(now, name);
        Set<String> names = new TreeSet<>(were.keySet());
        names.addAll(are.keySet());
        return names.stream()
                .flatMap(each -> group(each, were.getOrDefault(each, List.of()), are.getOrDefault(each, List.of())))
                .findFirst();
    }

    /** Every difference between two values, by the path within them. */
    public static List<DocumentDifference> all(Record recorded, Record now) {
        return values("", recorded, now).toList();
    }

    private static <T> Map<String, List<T>> named(Collection<? extends T> values, Function<T, String> name) {
        Map<String, List<T>> named = new TreeMap<>();
        values.forEach(each -> named.computeIfAbsent(name.apply(each), any -> new ArrayList<>())
                .add(each));
        return named;
    }

    private static Stream<DocumentDifference> group(String name, List<?> recorded, List<?> now) {
        return recorded.size() == 1 && now.size() == 1
                ? values(name, recorded.get(0), now.get(0))
                : values(name, recorded, now);
    }

    private static Stream<DocumentDifference> values(String path, @Nullable Object recorded, @Nullable Object now) {
        if (recorded instanceof Record was && now instanceof Record is && was.getClass() == is.getClass()) {
            return components(path, was, is);
        }
        if (recorded instanceof List<?> were && now instanceof List<?> are && were.size() == are.size()) {
            return IntStream.range(0, were.size())
                    .boxed()
                    .flatMap(at -> values(path + "[" + at + "]", were.get(at), are.get(at)));
        }
        return Objects.equals(recorded, now)
                ? Stream.empty()
                : Stream.of(DocumentDifference.of(path, String.valueOf(recorded), String.valueOf(now)));
    }

    private static Stream<DocumentDifference> components(String path, Record recorded, Record now) {
        return Stream.of(recorded.getClass().getRecordComponents())
                .flatMap(component -> values(
                        path.isEmpty() ? component.getName() : path + "." + component.getName(),
                        field(component, recorded),
                        field(component, now)));
    }

    private static @Nullable Object field(RecordComponent component, Record of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
