package org.cxmaturity.tables;

import java.math.BigDecimal;
import org.cxmaturity.model.KpiKind;
import org.jspecify.annotations.Nullable;

/** A published KPI value (R32). */
@Catalogue(
        name = "benchmarks",
        workbook = "benchmarks",
        sheet = "Benchmarks",
        title = "Published benchmarks",
        help = "Only rows marked comparable are held against a profile's values; the rest is context.")
public record BenchmarkRow(
        @RowId String id,

        @Entry(title = "KPI") KpiKind kind,

        @Entry(title = "Industry", help = "The industry it is compared for, or none.", optional = true)
        @RefersTo(IndustryRow.class)
        @Nullable
        String industry,

        @Entry(title = "Sector as published") String sector,
        @Entry(title = "Value") BigDecimal value,
        @Entry(title = "Year") int year,

        @Entry(title = "Country") @InOtherLanguages(Telling.MAY_STAY)
        String country,

        @Entry(title = "Sample") String sample,
        @Entry(title = "Comparable") boolean comparable,

        @Entry(title = "Source") @InOtherLanguages(Telling.MAY_STAY)
        String source,

        @Entry(title = "Read with care") String caution)
        implements Row {}
