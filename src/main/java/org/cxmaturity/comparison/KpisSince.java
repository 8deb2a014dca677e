package org.cxmaturity.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.cxmaturity.model.KpiMeasurement;
import org.cxmaturity.model.KpiSeries;
import org.cxmaturity.model.Profile;

/** How the latest value of every KPI series has moved between two profiles, and whether that is more than chance (R31). */
public final class KpisSince {
    private KpisSince() {}

    /** Series that both profiles have and that were measured anew in between. */
    public static List<KpiMoved> between(Profile before, Profile now) {
        Map<String, KpiMeasurement> then = latest(before);
        return latest(now).entrySet().stream()
                .flatMap(each -> Optional.ofNullable(then.get(each.getKey()))
                        .filter(old -> old.on().isBefore(each.getValue().on()))
                        .map(old -> moved(old, each.getValue()))
                        .stream())
                .toList();
    }

    /** The latest value of every series, by kind and series. */
    public static Map<String, KpiMeasurement> latest(Profile profile) {
        return profile.all(KpiMeasurement.class).stream()
                .collect(Collectors.toMap(
                        each -> each.kind() + " " + each.series(),
                        each -> each,
                        BinaryOperator.maxBy(Comparator.comparing(KpiMeasurement::on)),
                        TreeMap::new));
    }

    private static KpiMoved moved(KpiMeasurement then, KpiMeasurement now) {
        List<KpiMeasurement> both = List.of(then, now);
        KpiSeries series = KpiSeries.of(both, both);
        return new KpiMoved(
                now.kind(), now.series(), then.value(), now.value(), !series.broken(), series.changeError());
    }
}
