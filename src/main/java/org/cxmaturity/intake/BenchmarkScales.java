package org.cxmaturity.intake;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cxmaturity.model.ClientBenchmark;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.KpiMeasurement;
import org.jspecify.annotations.Nullable;

/** Asks about a client's benchmark of CES on a scale on which the organisation has none: nothing could be held against it. */
final class BenchmarkScales {
    private BenchmarkScales() {}

    /** @param item of the benchmark */
    static void check(Cursor item, ClientBenchmark benchmark, List<KpiMeasurement> measured) {
        Fields fields = item.node() instanceof SourceNode.Mapping mapping
                ? item.fields(List.copyOf(mapping.entries().keySet()))
                : null;
        Map<String, KpiMeasurement> latest = new LinkedHashMap<>();
        measured.stream()
                .filter(each -> benchmark.kind() == KpiKind.CES && each.kind() == KpiKind.CES)
                .sorted(Comparator.comparing(KpiMeasurement::on))
                .forEach(each -> latest.put(each.series(), each));
        boolean comparable =
                latest.isEmpty() || latest.values().stream().anyMatch(each -> !isStated(each) || isOn(benchmark, each));
        if (fields != null && !comparable) {
            fields.may("scale")
                    .say(
                            scale(benchmark.scaleMin(), benchmark.scaleMax()) + ", on which no " + benchmark.kind()
                                    + " of the profile is",
                            "the scale of a " + benchmark.kind() + " that it can be held against: "
                                    + latest.values().stream()
                                            .map(each -> scale(each.scaleMin(), each.scaleMax()) + " ("
                                                    + ShownValue.plain(each.series()) + ")")
                                            .collect(Collectors.joining(", ")),
                            latest.values().stream()
                                    .filter(each -> fits(benchmark.value(), each))
                                    .map(each -> scale(each.scaleMin(), each.scaleMax()) + ", if "
                                            + benchmark.value().toPlainString() + " is a value on that scale")
                                    .findFirst()
                                    .orElse("take it out; values on two scales can't be compared"));
        }
    }

    private static boolean isStated(KpiMeasurement kpi) {
        return kpi.scaleMin() != null && kpi.scaleMax() != null;
    }

    private static boolean isOn(ClientBenchmark benchmark, KpiMeasurement kpi) {
        return same(benchmark.scaleMin(), kpi.scaleMin()) && same(benchmark.scaleMax(), kpi.scaleMax());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    private static boolean fits(BigDecimal value, KpiMeasurement kpi) {
        return value.compareTo(Objects.requireNonNull(kpi.scaleMin())) >= 0
                && value.compareTo(Objects.requireNonNull(kpi.scaleMax())) <= 0;
    }

    private static String scale(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        return Objects.requireNonNull(min).toPlainString() + " to "
                + Objects.requireNonNull(max).toPlainString();
    }
}
