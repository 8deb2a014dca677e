package org.cxmaturity.assessment;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.ProfileKey;
import org.cxmaturity.model.Section;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.Terms;
import org.jspecify.annotations.Nullable;

/** Facts at random of the sections whose keys are components of their fact. */
final class GeneratedItems {
    private final Tables tables;
    private final Random random;
    private final List<String> departments;

    GeneratedItems(Tables tables, Random random, List<String> departments) {
        this.tables = tables;
        this.random = random;
        this.departments = departments;
    }

    /** The sections that it can make. */
    Stream<Section> sections() {
        return Stream.of(Section.values()).filter(each -> each.item() != null);
    }

    /** That a section was looked at, and some items of it: three in five of its kinds, or up to three with an id. */
    List<Given> of(Section section) {
        boolean byId = section.identity().equals(List.of("id"));
        List<String> names = byId
                ? IntStream.range(0, random.nextInt(4))
                        .mapToObj(each -> "item-" + each)
                        .toList()
                : kinds(section).stream().filter(each -> chance(60)).toList();
        Set<String> kinds = new LinkedHashSet<>();
        List<Given> items = new ArrayList<>();
        for (String name : names) {
            items.add(item(section, name, kinds));
        }
        items.add(0, new ExaminedSection(section, items.isEmpty() || chance(50), items.size(), kinds));
        return items;
    }

    private Given item(Section section, String name, Set<String> kinds) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent key : section.itemKeys()) {
            Object value = section.isKind(key) && !name.startsWith("item-")
                    ? key.getType().isEnum() ? constant(key, kinds(section).indexOf(name)) : name
                    : key.getName().equals("id") ? name : value(key);
            if (section.isKind(key)) {
                kinds.add(String.valueOf(value));
            }
            values.add(value);
        }
        values.add(chance(50));
        values.add(Backing.NONE);
        try {
            return (Given) section.fact().getConstructors()[0].newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object value(RecordComponent key) {
        ProfileKey says = key.getAnnotation(ProfileKey.class);
        if (!says.required() && chance(25)) {
            return null;
        }
        if (says.terms().length > 0) {
            List<String> words = Terms.of(tables::all, says.terms()[0]);
            return words.get(random.nextInt(words.size()));
        }
        if (key.getType().isEnum()) {
            return constant(key, random.nextInt(key.getType().getEnumConstants().length));
        }
        if (key.getType() == BigDecimal.class) {
            BigDecimal least = new BigDecimal(says.least());
            BigDecimal hundredth = new BigDecimal(says.most()).subtract(least).movePointLeft(2);
            return least.add(hundredth.multiply(BigDecimal.valueOf(random.nextInt(101))));
        }
        if (key.getType() == LocalDate.class) {
            return LocalDate.of(2026, 1 + random.nextInt(9), 1 + random.nextInt(28));
        }
        return key.getType() == String.class
                ? departments.get(random.nextInt(departments.size()))
                : (Object) chance(60);
    }

    private List<String> kinds(Section section) {
        return section.kinds(list -> Terms.of(tables::all, list));
    }

    private static Object constant(RecordComponent key, int at) {
        return key.getType().getEnumConstants()[at];
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
