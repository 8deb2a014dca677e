package org.cxmaturity.intake;

import java.util.List;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.DataSource;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.Side;
import org.cxmaturity.model.SourceKind;
import org.jspecify.annotations.Nullable;

/** Reads the systems that hold data. */
final class DataSources implements Items<DataSource> {
    @Override
    public Section section() {
        return Section.DATA_SOURCES;
    }

    @Override
    public List<String> keys() {
        return List.of("id", "kind", "owner", "side", "customerData");
    }

    @Override
    public int most() {
        return 200;
    }

    @Override
    public Enum<?> kind(DataSource fact) {
        return fact.kind();
    }

    @Override
    public @Nullable DataSource read(Fields item, KnownNames known) {
        String id = item.need("id").id();
        SourceKind kind = item.need("kind").oneOf(SourceKind.class);
        String owner = item.may("owner").reference(known.departments(), "departments");
        Side side = item.need("side").oneOf(Side.class);
        Boolean customerData = item.need("customerData").truth();
        Backing backing = BackingReader.read(item, known);
        if (id == null || kind == null || side == null || customerData == null) {
            return null;
        }
        return new DataSource(
                id, kind, owner, side, customerData, !backing.evidence().isEmpty(), backing);
    }
}
