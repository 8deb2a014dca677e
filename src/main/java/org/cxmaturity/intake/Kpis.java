package org.cxmaturity.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.KpiInterval;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.KpiMeasurement;
import org.cxmaturity.model.Section;
import org.jspecify.annotations.Nullable;

/** Reads measured values of KPIs. */
final class Kpis implements Items<KpiMeasurement> {
    static final int MOST_RESPONSES = 1_000_000_000;
    private static final String LEAST = "-1000000";
    private static final String MOST = "1000000";
    private static final Scale UNKNOWN = new Scale(null, null);

    /** The ends of the scale that was asked on. */
    record Scale(@Nullable BigDecimal min, @Nullable BigDecimal max) {}

    @Override
    public Section section() {
        return Section.KPIS;
    }

    @Override
    public List<String> keys() {
        return List.of("kind", "value", "on", "responses", "interval", "series", "scale", "wording", "segment");
    }

    @Override
    public @Nullable KpiMeasurement read(Fields item, KnownNames known) {
        KpiKind kind = item.need("kind").oneOf(KpiKind.class);
        Scale scale = scale(item.may("scale"));
        BigDecimal value = value(item.need("value"), kind, scale);
        LocalDate on = item.need("on").date(known.asOf());
        Integer responses = item.may("responses").whole(1, MOST_RESPONSES);
        KpiInterval interval = interval(item.may("interval"), kind, scale, value);
        String series = item.need("series").name();
        String wording = item.may("wording").text();
        String segment = item.may("segment").name();
        Backing backing = BackingReader.read(item, known);
        if (kind == null || value == null || on == null || series == null) {
            return null;
        }
        boolean evidenced = !backing.evidence().isEmpty();
        if (!evidenced) {
            Plausibility.ask(item.need("value"), kind, value, scale.max());
        }
        LocalDate asOf = known.asOf();
        int monthsAgo = asOf == null ? 0 : Math.toIntExact(ChronoUnit.MONTHS.between(on, asOf));
        return new KpiMeasurement(
                kind,
                value,
                on,
                monthsAgo,
                responses,
                interval,
                series,
                scale.min(),
                scale.max(),
                wording,
                segment,
                evidenced,
                backing);
    }

    static @Nullable BigDecimal value(Cursor place, @Nullable KpiKind kind, Scale scale) {
        if (kind == KpiKind.NPS) {
            return place.number("-100", "100");
        }
        if (kind == KpiKind.CSAT || kind == KpiKind.RETENTION) {
            return place.number("0", "100");
        }
        if (kind == KpiKind.CES && scale.min() != null && scale.max() != null) {
            return place.number(scale.min().toPlainString(), scale.max().toPlainString());
        }
        return place.number(LEAST, MOST);
    }

    /** Around the value, within what the value may be. */
    private static @Nullable KpiInterval interval(
            Cursor place, @Nullable KpiKind kind, Scale scale, @Nullable BigDecimal value) {
        Fields fields = place.fields(List.of("low", "high"));
        if (fields == null) {
            return null;
        }
        BigDecimal low = value(fields.need("low"), kind, scale);
        BigDecimal high = value(fields.need("high"), kind, scale);
        if (low == null || high == null || value == null) {
            return null;
        }
        boolean below = low.compareTo(value) <= 0;
        if (!below || high.compareTo(value) < 0) {
            fields.may(below ? "high" : "low")
                    .refuse(
                            "a number no " + (below ? "less" : "more") + " than the value, " + value.toPlainString(),
                            null);
            return null;
        }
        return new KpiInterval(low, high);
    }

    static Scale scale(Cursor place) {
        Fields fields = place.fields(List.of("min", "max"));
        if (fields == null) {
            return UNKNOWN;
        }
        BigDecimal min = fields.need("min").number(LEAST, MOST);
        BigDecimal max = fields.need("max").number(LEAST, MOST);
        if (min != null && max != null && min.compareTo(max) >= 0) {
            fields.may("max").refuse("a number above min, " + min.toPlainString(), null);
            return UNKNOWN;
        }
        return new Scale(min, max);
    }
}
