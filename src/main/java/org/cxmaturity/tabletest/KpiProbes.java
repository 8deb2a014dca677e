package org.cxmaturity.tabletest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.model.Chance;
import org.cxmaturity.model.KpiBasis;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.tables.BenchmarkRow;
import org.cxmaturity.tables.KpiFindingRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tabletest.SuggestedCase.Seen;
import org.cxmaturity.tabletest.SuggestedCases.Suggested;
import org.jspecify.annotations.Nullable;

/** Cases of a KPI value that lies only just as far from a benchmark or an earlier value as a row states, or just not. */
record KpiProbes(Tables tables, LocalDate asOf) {
    private static final String SERIES = "probe";
    private static final int MANY = 1_000_000;
    private static final String DIFFERENCE = "difference";

    Suggested of(KpiFindingRow row) {
        return Suggested.of(
                any(row.kind(), KpiKind.values()).flatMap(kind -> any(row.basis(), KpiBasis.values())
                        .flatMap(basis -> attempts(row, kind, basis))),
                "it takes a published benchmark that is comparable, and there is none of its KPI");
    }

    private static <T extends Comparable<T>> Stream<T> any(Set<T> some, T[] all) {
        return some.isEmpty() ? Arrays.stream(all) : some.stream().sorted();
    }

    private Stream<List<SuggestedCase>> attempts(KpiFindingRow row, KpiKind kind, KpiBasis basis) {
        Seen seen = Seen.finding(row.finding()
                .id(kind + "/" + SERIES + "/" + row.id() + (basis == KpiBasis.CLIENT ? "/" + SERIES : "")));
        return switch (basis) {
            case TREND -> Stream.of(LimitCases.probes(row, seen, demands -> since(kind, demands)));
            case CLIENT -> Stream.of(LimitCases.probes(row, seen, demands -> known(kind, demands)));
            case BENCHMARK ->
                tables.all(BenchmarkRow.class).stream()
                        .filter(each -> each.comparable() && each.kind() == kind && each.industry() != null)
                        .map(each -> LimitCases.probes(row, seen, demands -> beside(each, demands)));
        };
    }

    private static BigDecimal difference(PropertyTargets demands) {
        return demands.value(DIFFERENCE, BigDecimal.class, BigDecimal.ZERO);
    }

    /** So many answers that chance alone accounts for nothing, or so few that it accounts for anything. */
    private static @Nullable Integer responses(PropertyTargets demands) {
        return switch (demands.value("chance", Chance.class, Chance.UNKNOWN)) {
            case EXCLUDED -> MANY;
            case POSSIBLE -> 1;
            case UNKNOWN -> null;
        };
    }

    /** A year's change, as near to the middle of the scale as it fits. */
    private @Nullable List<String> since(KpiKind kind, PropertyTargets demands) {
        BigDecimal change = difference(demands);
        Integer responses = responses(demands);
        BigDecimal first = start(kind, change);
        return first == null
                ? null
                : List.of("kpis=[" + measured(kind, asOf.minusYears(1), first, responses) + ", "
                        + measured(kind, asOf, first.add(change), responses) + "]");
    }

    /** Another's value that ours lies so far from. */
    private @Nullable List<String> known(KpiKind kind, PropertyTargets demands) {
        BigDecimal difference = difference(demands);
        BigDecimal theirs = start(kind, difference);
        return theirs == null
                ? null
                : List.of(
                        "kpis=[" + measured(kind, asOf, theirs.add(difference), responses(demands)) + "]",
                        "clientBenchmarks=[" + of(kind, theirs, asOf.getYear()) + "]");
    }

    private static String of(KpiKind kind, BigDecimal value, int year) {
        return "{id: " + SERIES + ", kind: " + kind + ", of: another, value: " + value.toPlainString() + ", year: "
                + year + ", source: a report" + (kind == KpiKind.CES ? ", scale: {min: 1, max: 7}" : "") + "}";
    }

    /** The value, as near to the middle of the scale as it fits, from which so much can be gone; null where nothing can be. */
    private static @Nullable BigDecimal start(KpiKind kind, BigDecimal change) {
        BigDecimal lowest = BigDecimal.valueOf(kind == KpiKind.NPS ? -100 : kind == KpiKind.CES ? 1 : 0);
        BigDecimal highest = BigDecimal.valueOf(kind == KpiKind.CES ? 7 : 100);
        BigDecimal first = lowest.add(highest)
                .divide(BigDecimal.valueOf(2))
                .min(highest.subtract(change))
                .max(lowest.subtract(change));
        return first.compareTo(lowest) < 0 || first.compareTo(highest) > 0 ? null : first;
    }

    private List<String> beside(BenchmarkRow benchmark, PropertyTargets demands) {
        return List.of(
                "organisation.industry=" + benchmark.industry(),
                "kpis=["
                        + measured(
                                benchmark.kind(), asOf, benchmark.value().add(difference(demands)), responses(demands))
                        + "]");
    }

    private static String measured(KpiKind kind, LocalDate on, BigDecimal value, @Nullable Integer responses) {
        return FactToEdits.value(kind, SERIES, on, value, responses);
    }
}
