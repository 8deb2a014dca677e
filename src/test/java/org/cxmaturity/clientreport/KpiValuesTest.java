package org.cxmaturity.clientreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.cxmaturity.clientreport.ClientReport.Interval;
import org.cxmaturity.clientreport.ClientReport.Kpi;
import org.cxmaturity.clientreport.ClientReport.Trend;
import org.cxmaturity.clientreport.Reports.Made;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.KpiMeasurement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KpiValuesTest {
    @Test
    void the_latest_value_of_a_series_is_told_with_how_sure_it_is_and_how_it_has_moved() {
        Kpi nps = Reports.example("high-street-retailer").report().kpis().stream()
                .filter(each -> each.kind() == KpiKind.NPS)
                .findFirst()
                .orElseThrow();

        assertThat(nps.value()).isEqualByComparingTo("12");
        assertThat(nps.on()).isEqualTo("2026-09-30");
        assertThat(nps.interval()).isEqualTo(new Interval(BigDecimal.valueOf(2), BigDecimal.valueOf(22), true));
        assertThat(nps.trend()).isEqualTo(new Trend(LocalDate.of(2025, 9, 30), BigDecimal.valueOf(-5), 3, false));
        assertThat(nps.least()).isEqualByComparingTo("-100");
        assertThat(nps.most()).isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void every_series_stands_once_with_its_latest_value_inside_its_scale_and_interval(Made made) {
        List<KpiMeasurement> all = made.derivation().profile().all(KpiMeasurement.class);
        List<Kpi> kpis = made.report().kpis();

        assertThat(kpis.stream().map(each -> each.kind() + each.series())).doesNotHaveDuplicates();
        assertThat(kpis.stream().map(each -> each.kind() + each.series()))
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .map(each -> each.kind() + each.series())
                        .distinct()
                        .toList());
        assertThat(kpis).allSatisfy(kpi -> {
            KpiMeasurement latest = all.stream()
                    .filter(each -> each.kind() == kpi.kind() && each.series().equals(kpi.series()))
                    .max(Comparator.comparing(KpiMeasurement::on))
                    .orElseThrow();
            assertThat(kpi.value()).isEqualTo(latest.value());
            assertThat(kpi.on()).isEqualTo(latest.on());
            assertThat(kpi.value()).isBetween(kpi.least(), kpi.most());
            if (kpi.interval() != null) {
                Interval interval = Objects.requireNonNull(kpi.interval());
                BigDecimal half = new BigDecimal(kpi.kind() == KpiKind.CES ? "0.05" : "0.5");
                assertThat(interval.low()).isBetween(kpi.least(), kpi.value().add(half));
                assertThat(interval.high()).isBetween(kpi.value().subtract(half), kpi.most());
            }
        });
    }
}
