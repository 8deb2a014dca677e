package org.cxmaturity.assessment;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.model.ActedOn;
import org.cxmaturity.model.Adoption;
import org.cxmaturity.model.Cadence;
import org.cxmaturity.model.Freshness;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Severity;
import org.jspecify.annotations.Nullable;

/** Facts that are better than others in one component and like them in all else. */
final class BetterFacts {
    private static final Set<Class<?>> RISING = Set.of(Cadence.class, ActedOn.class, Adoption.class, Freshness.class);
    private static final Set<String> TICKS = Set.of(
            "formal", "contentShared", "consistentMessage", "preferenceAware", "mobileAccessible", "identityResolved");
    private static final Map<String, BigDecimal> STEPS = Map.of(
            "pageLoadSeconds", new BigDecimal("-1.5"),
            "staffPercent", new BigDecimal(20),
            "monthsAgo", new BigDecimal(-12));

    private BetterFacts() {}

    /** Every fact that is one step better than this one. */
    static List<Given> than(Given fact) {
        List<Given> better = new ArrayList<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object raised = raised(component, value(fact, component));
            if (raised != null) {
                better.add(with(fact, component.getName(), raised));
            }
        }
        return better;
    }

    /** The profile with another fact in place of one. */
    static Profile with(Profile profile, Given fact, Given other) {
        List<Given> facts = new ArrayList<>(profile.facts());
        facts.set(facts.indexOf(fact), other);
        return new Profile(profile.organisation(), profile.asOf(), facts);
    }

    private static @Nullable Object raised(RecordComponent component, @Nullable Object value) {
        Class<?> type = component.getType();
        if (TICKS.contains(component.getName())) {
            return Boolean.TRUE.equals(value) ? null : Boolean.TRUE;
        }
        if (value instanceof Enum<?> constant && (RISING.contains(type) || type == Severity.class)) {
            int next = constant.ordinal() + (type == Severity.class ? -1 : 1);
            Object[] all = type.getEnumConstants();
            return next < 0 || next >= all.length ? null : all[next];
        }
        BigDecimal step = STEPS.get(component.getName());
        if (step == null || value == null) {
            return null;
        }
        BigDecimal moved = new BigDecimal(value.toString()).add(step);
        BigDecimal kept = moved.max(BigDecimal.ZERO).min(new BigDecimal(100));
        return type == BigDecimal.class ? kept : Integer.valueOf(kept.intValue());
    }

    /** The fact with another value of one component. */
    static Given with(Given fact, String name, Object value) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Object[] values = Stream.of(components)
                .map(each -> each.getName().equals(name) ? value : value(fact, each))
                .toArray();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (Given) fact.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(fact.key() + ", " + name + ": " + value, cause(e));
        }
    }

    private static Throwable cause(ReflectiveOperationException e) {
        return e instanceof InvocationTargetException ? Objects.requireNonNull(e.getCause()) : e;
    }

    private static @Nullable Object value(Given fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
