package org.cxmaturity.intake;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.Severity;
import org.cxmaturity.model.Silo;
import org.cxmaturity.model.SiloKind;
import org.jspecify.annotations.Nullable;

/** Reads what departments keep apart. The two departments stand in the order of their ids, however they were listed. */
final class Silos implements Items<Silo> {
    private static final String PAIR = "a list of two different departments";

    @Override
    public Section section() {
        return Section.SILOS;
    }

    @Override
    public List<String> keys() {
        return List.of("id", "between", "of", "severity");
    }

    @Override
    public @Nullable Silo read(Fields item, KnownNames known) {
        String id = item.need("id").id();
        List<String> between = between(item.need("between"), known);
        SiloKind of = item.need("of").oneOf(SiloKind.class);
        Severity severity = item.need("severity").oneOf(Severity.class);
        Backing backing = BackingReader.read(item, known);
        if (id == null || between == null || of == null || severity == null) {
            return null;
        }
        boolean evidenced = !backing.evidence().isEmpty();
        return new Silo(id, between.get(0), between.get(1), of, severity, false, evidenced, backing);
    }

    private static @Nullable List<String> between(Cursor place, KnownNames known) {
        if (place.absent(PAIR)) {
            return null;
        }
        List<Cursor> places = place.list(Integer.MAX_VALUE);
        if (places == null) {
            return null;
        }
        if (places.size() != 2) {
            place.say(places.size() + " departments", PAIR, null);
            return null;
        }
        List<String> ids = new ArrayList<>();
        for (Cursor one : places) {
            String id = one.reference(known.departments(), "departments");
            if (id != null) {
                ids.add(id);
            }
        }
        if (ids.size() == 2 && ids.get(0).equals(ids.get(1))) {
            place.say(ShownValue.quoted(ids.get(0)) + " twice", PAIR, null);
        }
        return ids.size() == 2 ? ids.stream().sorted().toList() : null;
    }
}
