package org.cxmaturity.conditions;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.Column;
import org.jspecify.annotations.Nullable;

/**
 * The values of a fact's property that a condition's cell admits, or several cells together.
 *
 * @param unknown whether the property may be unknown, which {@code *} alone admits
 * @param among the values of which it has to be one; null where none are listed
 * @param from the {@linkplain ValueOrder#position position} at which it begins; null without a lower limit
 * @param below the position below which it ends; null without an upper limit
 * @param lacking the names that a property which is a set of names must not have
 */
public record AdmittedValues(
        boolean unknown,
        @Nullable Set<?> among,
        @Nullable BigDecimal from,
        @Nullable BigDecimal below,
        Set<?> lacking) {

    /** What {@code *} admits. */
    public static final AdmittedValues ALL = new AdmittedValues(true, null, null, null, Set.of());

    /** What a row's cell admits. */
    public static AdmittedValues of(Column condition, Row row) {
        Collection<?> cell = condition.values(row);
        if (cell.isEmpty()) {
            return ALL;
        }
        return switch (Objects.requireNonNull(condition.operator())) {
            case IN, IS -> new AdmittedValues(false, Set.copyOf(cell), null, null, Set.of());
            case AT_LEAST -> within(ValueOrder.position(cell.iterator().next()), null);
            case BELOW -> within(null, ValueOrder.position(cell.iterator().next()));
            case LACKS -> new AdmittedValues(false, null, null, null, Set.copyOf(cell));
        };
    }

    private static AdmittedValues within(@Nullable BigDecimal from, @Nullable BigDecimal below) {
        return new AdmittedValues(false, null, from, below, Set.of());
    }

    /** What both admit. */
    public AdmittedValues and(AdmittedValues other) {
        Set<Object> lacked = new HashSet<>(lacking);
        lacked.addAll(other.lacking);
        return new AdmittedValues(
                unknown && other.unknown,
                among == null ? other.among : other.among == null ? among : common(among, other.among),
                from == null ? other.from : other.from == null ? from : from.max(other.from),
                below == null ? other.below : other.below == null ? below : below.min(other.below),
                lacked);
    }

    private static Set<?> common(Set<?> one, Set<?> other) {
        Set<Object> common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }

    /** Whether nothing is admitted. A set of names may always lack some. */
    public boolean isEmpty() {
        return !unknown
                && (among != null
                        ? among.stream().noneMatch(this::has)
                        : from != null && below != null && from.compareTo(below) >= 0);
    }

    /** Whether a known value is admitted. */
    public boolean has(Object value) {
        return (among == null || among.contains(value))
                && (from == null || ValueOrder.position(value).compareTo(from) >= 0)
                && (below == null || ValueOrder.position(value).compareTo(below) < 0)
                && (lacking.isEmpty() || Collections.disjoint((Collection<?>) value, lacking));
    }

    /** Whether everything that another one admits is admitted. */
    public boolean includes(AdmittedValues other) {
        if (other.unknown && !unknown) {
            return false;
        }
        if (other.among != null) {
            return other.among.stream().filter(other::has).allMatch(this::has);
        }
        return among == null
                && (from == null || (other.from != null && from.compareTo(other.from) <= 0))
                && (below == null || (other.below != null && below.compareTo(other.below) >= 0))
                && other.lacking.containsAll(lacking);
    }

    /** The known values that a single limit turns away; nothing for what is no single limit. */
    public Optional<AdmittedValues> complement() {
        boolean limit = among == null && lacking.isEmpty() && (from == null) != (below == null);
        return limit ? Optional.of(within(below, from)) : Optional.empty();
    }
}
