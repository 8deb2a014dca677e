package org.cxmaturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Evidence;
import org.cxmaturity.model.ModelScore;
import org.cxmaturity.model.Step;
import org.cxmaturity.model.SystemMap;
import org.jspecify.annotations.Nullable;

/** Makes conclusions wrong in one field each, every field of every kind once: whoever compares conclusions must see each. */
public final class WrongFields {
    /**
     * A conclusion, and the same with one field changed.
     *
     * @param field such as {@code KpiFinding.reading.difference}
     */
    public record WrongField(String field, Derived right, Derived wrong) {
        /** The conclusions, the wrong one in the right one's place. */
        public List<Derived> in(Collection<Derived> conclusions) {
            return conclusions.stream()
                    .map(each -> each == right ? wrong : each)
                    .toList();
        }

        /** The firings, the wrong conclusion in the right one's place. */
        public Derivation in(Derivation derivation) {
            return new Derivation(
                    derivation.profile(),
                    derivation.assessment(),
                    derivation.steps().stream().map(this::in).toList(),
                    derivation.turns());
        }

        private Step in(Step step) {
            return step.concluded() == right
                    ? new Step(step.rule(), step.id(), step.row(), step.facts(), step.rows(), step.absence(), wrong)
                    : step;
        }

        /** Whether a place names it: the field or what is first in it, or the key where the field is part of it. */
        public boolean isAt(String place) {
            return right.key().equals(wrong.key())
                    ? place.replace("[0]", "").endsWith(field.substring(field.indexOf('.') + 1))
                    : place.contains(right.key()) || place.contains(wrong.key());
        }
    }

    private static final int FEWEST = 20;

    private final Set<String> left = new LinkedHashSet<>();
    private int planted;

    private WrongFields() {}

    /** Every field of these kinds of conclusions, those of records within them included. */
    public static WrongFields of(Stream<Class<?>> kinds) {
        WrongFields wrong = new WrongFields();
        kinds.forEach(kind -> wrong.left.addAll(fields(kind.getSimpleName(), kind)));
        return wrong;
    }

    /** Every field of every kind that the shipped tables lead to: none of their models places organisations by a score. */
    public static WrongFields all() {
        return of(Stream.of(Derived.class.getPermittedSubclasses()).filter(kind -> kind != ModelScore.class));
    }

    private static List<String> fields(String name, Class<?> kind) {
        return kind.isRecord()
                ? Stream.of(kind.getRecordComponents())
                        .flatMap(each -> fields(name + "." + each.getName(), each.getType()).stream())
                        .toList()
                : List.of(name);
    }

    /** Whether a field was not made wrong yet. */
    public boolean isLeft() {
        return !left.isEmpty();
    }

    /** Whoever looked for the wrong fields has seen one in every field, 20 at least. */
    public void assertAllPlanted() {
        assertThat(left).as("fields that were never wrong").isEmpty();
        assertThat(planted).as("wrong fields planted").isGreaterThanOrEqualTo(FEWEST);
    }

    /** These conclusions, as far as they can be wrong in fields not made wrong yet, each in one of them. */
    public List<WrongField> in(Collection<Derived> conclusions) {
        List<WrongField> found = new ArrayList<>();
        for (Derived each : conclusions) {
            for (String field : List.copyOf(left)) {
                List<String> path = List.of(field.split("\\."));
                if (path.get(0).equals(each.getClass().getSimpleName())
                        && wrong(each, path.subList(1, path.size())) instanceof Derived wrong) {
                    left.remove(field);
                    planted++;
                    found.add(new WrongField(field, each, wrong));
                }
            }
        }
        return found;
    }

    private static @Nullable Object wrong(Object value, List<String> field) {
        if (value instanceof SystemMap) {
            return SystemMap.of(List.of(), List.of());
        }
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] values = Stream.of(components).map(each -> read(each, value)).toArray();
        int at = Stream.of(components).map(RecordComponent::getName).toList().indexOf(field.get(0));
        Object right = values[at];
        List<?> others = field.size() == 1
                ? others(components[at].getType(), right)
                : Stream.ofNullable(wrong(right, field.subList(1, field.size())))
                        .toList();
        return others.stream()
                .map(other -> {
                    values[at] = other;
                    return made(value.getClass(), components, values);
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<?> others(Class<?> type, @Nullable Object right) {
        if (type == boolean.class || type == Boolean.class) {
            return List.of(!Boolean.TRUE.equals(right));
        } else if (type == int.class || type == Integer.class) {
            int number = right == null ? 0 : (int) right;
            return List.of(number + 1, number - 1);
        } else if (type == Long.class) {
            return List.of(right == null ? 1L : (long) right + 1);
        } else if (type == String.class) {
            return List.of(right + "-wrong");
        } else if (type == BigDecimal.class) {
            return List.of(right == null ? BigDecimal.ONE : ((BigDecimal) right).add(BigDecimal.ONE));
        } else if (type == LocalDate.class) {
            return List.of(((LocalDate) Objects.requireNonNull(right)).plusDays(1));
        } else if (type == List.class) {
            return List.of(List.of(new Evidence("wrong", null, null, null)));
        } else if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .filter(each -> each != right)
                    .toList();
        }
        throw new IllegalArgumentException("nothing else to say than " + right + " of " + type);
    }

    private static @Nullable Object made(Class<?> kind, RecordComponent[] components, Object[] values) {
        try {
            Constructor<?> constructor = kind.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            return null; // it refuses this value; another field or conclusion will do
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable Object read(RecordComponent component, Object from) {
        try {
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
