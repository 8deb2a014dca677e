package org.cxmaturity.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.ClientBenchmark;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.Section;
import org.jspecify.annotations.Nullable;

/** Reads KPI values that the client knows of others. */
final class ClientBenchmarks implements Items<ClientBenchmark> {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    @Override
    public Section section() {
        return Section.CLIENT_BENCHMARKS;
    }

    @Override
    public List<String> keys() {
        return List.of("id", "kind", "of", "value", "year", "country", "responses", "source", "scale");
    }

    @Override
    public @Nullable ClientBenchmark read(Fields item, KnownNames known) {
        String id = item.need("id").id();
        KpiKind kind = item.need("kind").oneOf(KpiKind.class);
        String of = item.need("of").name();
        Kpis.Scale scale = Kpis.scale(kind == KpiKind.CES ? item.need("scale") : item.may("scale"));
        BigDecimal value = Kpis.value(item.need("value"), kind, scale);
        Integer year = year(item.need("year"), known.asOf());
        String country = Organisations.country(item.may("country"));
        Integer responses = item.may("responses").whole(1, Kpis.MOST_RESPONSES);
        String source = item.need("source").text();
        Backing backing = BackingReader.read(item, known);
        return id == null || kind == null || of == null || value == null || year == null || source == null
                ? null
                : new ClientBenchmark(
                        id,
                        kind,
                        of,
                        value,
                        year,
                        country,
                        responses,
                        source,
                        scale.min(),
                        scale.max(),
                        !backing.evidence().isEmpty(),
                        backing);
    }

    private static @Nullable Integer year(Cursor place, @Nullable LocalDate asOf) {
        return place.whole(FIRST_YEAR, asOf == null ? LAST_YEAR : asOf.getYear());
    }
}
