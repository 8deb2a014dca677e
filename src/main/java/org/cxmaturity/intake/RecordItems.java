package org.cxmaturity.intake;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.ProfileKey;
import org.cxmaturity.model.Section;
import org.jspecify.annotations.Nullable;

/**
 * Reads items whose keys are the components of their fact, in the order of the components; behind them the fact has whether
 * evidence is attached, and the evidence.
 */
final class RecordItems<F extends Given> implements Items<F> {
    private final Section section;
    private final List<RecordComponent> keys;

    RecordItems(Section section) {
        this.section = section;
        this.keys = section.itemKeys();
        if (section.item() == null || keys.size() + 2 != section.fact().getRecordComponents().length) {
            throw new IllegalArgumentException(
                    section + " has keys that are no components of its fact: read it by hand");
        }
    }

    @Override
    public Section section() {
        return section;
    }

    @Override
    public @Nullable F read(Fields item, KnownNames known) {
        List<@Nullable Object> values = new ArrayList<>();
        boolean lacking = false;
        for (RecordComponent key : keys) {
            Object value = value(key, item, known);
            lacking |= value == null && key.getAnnotation(ProfileKey.class).required();
            values.add(value);
        }
        Backing backing = BackingReader.read(item, known);
        values.add(!backing.evidence().isEmpty());
        values.add(backing);
        return lacking ? null : made(values.toArray());
    }

    private static @Nullable Object value(RecordComponent key, Fields item, KnownNames known) {
        ProfileKey says = key.getAnnotation(ProfileKey.class);
        Cursor place = says.required() ? item.need(key.getName()) : item.may(key.getName());
        if (key.getType().isEnum()) {
            return constant(place, key.getType().getEnumConstants());
        }
        if (key.getType() == BigDecimal.class) {
            return place.number(says.least(), says.most());
        }
        if (key.getType() == LocalDate.class) {
            return place.date(known.asOf());
        }
        if (says.terms().length > 0) {
            return place.term(says.terms()[0], known.vocabulary());
        }
        if (key.getType() == String.class) {
            String listedAs = says.listedAs();
            return listedAs.isEmpty() ? place.id() : place.reference(known.listedAs(listedAs), listedAs);
        }
        return place.truth();
    }

    private static @Nullable Object constant(Cursor place, Object[] constants) {
        List<String> names = Stream.of(constants).map(Object::toString).toList();
        String name = place.among(names, ShownValue.oneOf(names));
        return name == null ? null : constants[names.indexOf(name)];
    }

    @SuppressWarnings("unchecked") // the section's fact is F
    private F made(@Nullable Object[] values) {
        try {
            return (F) section.fact().getConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
