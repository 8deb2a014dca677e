package org.cxmaturity.intake;

import java.util.List;
import org.cxmaturity.model.Adoption;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.Technology;
import org.cxmaturity.model.TechnologyKind;
import org.jspecify.annotations.Nullable;

/** Reads the technologies. One that is listed with adoption NONE is an item of its kind like any other: the scoring table says what it shows. */
final class Technologies implements Items<Technology> {
    @Override
    public Section section() {
        return Section.TECHNOLOGIES;
    }

    @Override
    public List<String> keys() {
        return List.of("kind", "adoption");
    }

    @Override
    public Enum<?> kind(Technology fact) {
        return fact.kind();
    }

    @Override
    public @Nullable Technology read(Fields item, KnownNames known) {
        TechnologyKind kind = item.need("kind").oneOf(TechnologyKind.class);
        Adoption adoption = item.need("adoption").oneOf(Adoption.class);
        Backing backing = BackingReader.read(item, known);
        if (kind == null || adoption == null) {
            return null;
        }
        return new Technology(kind, adoption, !backing.evidence().isEmpty(), backing);
    }
}
