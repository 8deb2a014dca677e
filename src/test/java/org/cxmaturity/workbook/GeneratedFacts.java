package org.cxmaturity.workbook;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Fact;
import org.jspecify.annotations.Nullable;

/** Facts of any type, from a seed; whatever may be unknown often is. */
public final class GeneratedFacts {
    private static final int MOST_LISTED = 8;

    private final Random random;
    private final List<String> names;

    public GeneratedFacts(long seed, List<String> names) {
        this.random = new Random(seed);
        this.names = names;
    }

    public <T extends Fact> T of(Class<T> type) {
        return type.cast(record(type));
    }

    private Object record(Class<?> type) {
        Class<?>[] kinds = type.getPermittedSubclasses();
        if (kinds != null) {
            return record(kinds[random.nextInt(kinds.length)]);
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        for (int attempt = 0; attempt < 1000; attempt++) {
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                @Nullable
                Object[] values = Arrays.stream(components).map(this::value).toArray();
                return constructor.newInstance(values);
            } catch (InvocationTargetException refused) {
                continue;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + " cannot be made", e);
            }
        }
        throw new IllegalStateException(type + " refuses everything");
    }

    private @Nullable Object value(RecordComponent component) {
        boolean unknown = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (unknown && random.nextInt(3) == 0) {
            return null;
        }
        if (component.getGenericType() instanceof ParameterizedType type
                && type.getActualTypeArguments()[0] instanceof Class<?> element) {
            if (type.getRawType() == Set.class && element.isEnum()) {
                return some(element);
            } else if (type.getRawType() == List.class) {
                return Stream.generate(() -> known(element))
                        .limit(random.nextInt(MOST_LISTED))
                        .toList();
            }
        }
        return known(component.getType());
    }

    /** None of the constants, one or several. */
    private Set<Object> some(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> random.nextInt(3) == 0)
                .collect(Collectors.toSet());
    }

    private Object known(Class<?> type) {
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        if (type == String.class) {
            return names.get(random.nextInt(names.size()));
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == int.class || type == Integer.class) {
            return number();
        }
        if (type == long.class || type == Long.class) {
            return (long) number();
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(2000) - 200, 1);
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 1, 1);
        }
        if (type == Set.class) {
            return random.nextBoolean() ? Set.of("CRM") : Set.of("SURVEY", "DATA");
        }
        return record(type);
    }

    private int number() {
        return random.nextBoolean() ? random.nextInt(6) : random.nextInt(320);
    }
}
