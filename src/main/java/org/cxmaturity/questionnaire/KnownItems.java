package org.cxmaturity.questionnaire;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.Evidence;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.FeedbackProcess;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.KpiMeasurement;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.ProfileKey;
import org.cxmaturity.model.Silo;
import org.cxmaturity.model.Training;
import org.jspecify.annotations.Nullable;

/** What a profile lists, by the keys under which a questionnaire asks for it. */
final class KnownItems {
    private final @Nullable Profile profile;

    KnownItems(@Nullable Profile profile) {
        this.profile = profile;
    }

    /** The items of a list; none where nothing is known. Of several pieces of evidence the first is shown. */
    List<Map<String, Object>> of(FactList list) {
        if (profile == null) {
            return List.of();
        }
        if (list.section() == null) {
            return profile.organisation().departments().stream()
                    .map(id -> Map.<String, Object>of("id", id))
                    .toList();
        }
        return profile.all(list.section().fact()).stream().map(KnownItems::item).toList();
    }

    /** Whether a list is known to name everything there is. */
    boolean isComplete(FactList list) {
        return profile != null
                && profile.all(ExaminedSection.class).stream()
                        .anyMatch(each -> each.section() == list.section() && each.complete());
    }

    private static Map<String, Object> item(Given fact) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (fact instanceof Silo silo) {
            values.put("id", silo.id());
            values.put("between.1", silo.first());
            values.put("between.2", silo.second());
            values.put("of", silo.of().name());
            values.put("severity", silo.severity().name());
        } else if (fact instanceof Training training) {
            values.put("topic", training.topic().name());
            put(
                    values,
                    "staffShare",
                    training.staffPercent() == null
                            ? null
                            : training.staffPercent().movePointLeft(2));
            put(values, "lastHeld", training.lastHeld());
        } else if (fact instanceof KpiMeasurement kpi) {
            values.put("kind", kpi.kind().name());
            values.put("series", kpi.series());
            values.put("value", kpi.value());
            values.put("on", kpi.on());
            put(values, "responses", kpi.responses() == null ? null : BigDecimal.valueOf(kpi.responses()));
            put(values, "scale.min", kpi.scaleMin());
            put(values, "scale.max", kpi.scaleMax());
            put(values, "wording", kpi.wording());
            put(values, "segment", kpi.segment());
        } else {
            components(fact, values);
        }
        backing(Objects.requireNonNullElse(fact.backing(), Backing.NONE), values);
        return values;
    }

    /** Of a fact whose components are the keys. */
    private static void components(Given fact, Map<String, Object> values) {
        boolean usersNotStated = fact instanceof FeedbackProcess process && process.users() == null;
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (!component.isAnnotationPresent(ProfileKey.class)
                    || usersNotStated && component.getName().equals("usedBy")) {
                continue;
            }
            try {
                Object value = component.getAccessor().invoke(fact);
                put(values, component.getName(), value instanceof Enum<?> constant ? constant.name() : value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void backing(Backing backing, Map<String, Object> values) {
        put(values, "comment", backing.comment());
        if (!backing.evidence().isEmpty()) {
            Evidence first = backing.evidence().get(0);
            put(values, "evidence.ref", first.ref());
            put(values, "evidence.on", first.on());
            put(values, "evidence.by", first.by());
        }
    }

    private static void put(Map<String, Object> values, String key, @Nullable Object value) {
        if (value instanceof Collection<?> several) {
            values.put(key, new ArrayList<>(several));
        } else if (value != null) {
            values.put(key, value);
        }
    }
}
