package org.cxmaturity.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.Given;
import org.jspecify.annotations.Nullable;

/** Reads one section: its items, and that it was looked at. */
final class SectionReader<F extends Given> {
    private final Items<F> items;
    private final KnownNames known;
    private final List<String> keys;
    private final Map<List<String>, Integer> lines = new HashMap<>();
    private final Map<List<String>, List<F>> alike = new HashMap<>();

    private SectionReader(Items<F> items, KnownNames known) {
        this.items = items;
        this.known = known;
        this.keys = items.allKeys();
    }

    /**
     * What a section gave.
     *
     * @param examined null where it was not looked at
     * @param place where the section stands
     * @param facts its facts and where each stands, in the file's order
     */
    record Reading<F extends Given>(
            @Nullable ExaminedSection examined, String place, List<Map.Entry<F, String>> facts) {}

    /**
     * Reads the section, or gives nothing where it is missing or unreadable.
     *
     * @param complete whether the profile says that it lists everything there is
     */
    static <F extends Given> Reading<F> read(Items<F> items, Cursor place, KnownNames known, boolean complete) {
        List<Cursor> list = place.list(items.most());
        List<Map.Entry<F, String>> facts = new ArrayList<>();
        if (list == null) {
            return new Reading<>(null, place.place(), facts);
        }
        SectionReader<F> reader = new SectionReader<>(items, known);
        for (Cursor item : list) {
            F fact = reader.item(item);
            if (fact != null) {
                facts.add(Map.entry(fact, item.place()));
            }
        }
        return new Reading<>(reader.examined(complete || list.isEmpty(), list.size(), facts), place.place(), facts);
    }

    private @Nullable F item(Cursor place) {
        Fields fields = place.fields(keys);
        if (fields == null) {
            return null;
        }
        List<String> identity = identity(fields);
        F fact = items.read(fields, known);
        if (identity.isEmpty()) {
            return fact;
        }
        List<F> before = alike.computeIfAbsent(identity, any -> new ArrayList<>());
        Integer first = lines.putIfAbsent(identity, place.line());
        F meant =
                first == null || fact == null || before.contains(fact) ? fact : items.another(fact, before.size() + 1);
        if (first != null && (meant == null || meant.equals(fact))) {
            repeated(fields, identity, first);
        }
        if (fact != null) {
            before.add(fact);
        }
        return meant;
    }

    /** What tells the item from others; nothing where it leaves out what it has to say. */
    private List<String> identity(Fields fields) {
        List<String> identity = new ArrayList<>();
        for (String key : items.section().identity()) {
            String value = fields.raw(key);
            if (value == null && !items.mayBePartlyNamed()) {
                return List.of();
            }
            identity.add(value == null ? "" : value);
        }
        return identity;
    }

    private void repeated(Fields fields, List<String> identity, int first) {
        boolean single = identity.size() == 1;
        String again = identity.stream()
                .filter(part -> !part.isEmpty())
                .map(ShownValue::quoted)
                .collect(Collectors.joining(", "));
        String expected = "each " + String.join(", ", items.section().identity()) + " once; the first is "
                + fields.self().on(first);
        (single ? fields.may(items.section().identity().get(0)) : fields.self())
                .say(again + " again", expected, items.meantWhereRepeated());
    }

    private @Nullable ExaminedSection examined(boolean complete, int count, List<Map.Entry<F, String>> facts) {
        if (!items.section().mayBeComplete()) {
            return null;
        }
        Set<String> kinds = facts.stream()
                .map(each -> items.section().kind(each.getKey()))
                .filter(kind -> !kind.isEmpty())
                .collect(Collectors.toSet());
        return new ExaminedSection(items.section(), complete, count, kinds);
    }
}
