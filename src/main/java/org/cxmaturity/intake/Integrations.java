package org.cxmaturity.intake;

import org.cxmaturity.model.Backing;
import org.cxmaturity.model.Freshness;
import org.cxmaturity.model.Integration;
import org.cxmaturity.model.Section;
import org.jspecify.annotations.Nullable;

/** Reads the links between data sources. */
final class Integrations implements Items<Integration> {
    private static final String LISTED_AS = "dataSources";

    @Override
    public Section section() {
        return Section.INTEGRATIONS;
    }

    @Override
    public String joint() {
        return "→";
    }

    @Override
    public @Nullable Integration read(Fields item, KnownNames known) {
        String from = item.need("from").reference(known.sources(), LISTED_AS);
        String to = item.need("to").reference(known.sources(), LISTED_AS);
        if (from != null && from.equals(to)) {
            item.may("to").refuse("another source than the link comes from", null);
        }
        Freshness freshness = item.need("freshness").oneOf(Freshness.class);
        Boolean resolved = item.need("identityResolved").truth();
        Backing backing = BackingReader.read(item, known);
        if (from == null || to == null || freshness == null || resolved == null) {
            return null;
        }
        return new Integration(
                from, to, freshness, resolved, !backing.evidence().isEmpty(), backing);
    }
}
