package org.cxmaturity.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.cxmaturity.responses.Change;
import org.cxmaturity.responses.Estimate;
import org.cxmaturity.responses.KpiResult;
import org.cxmaturity.responses.KpiResult.Figure;
import org.cxmaturity.responses.KpiResult.Segment;
import org.cxmaturity.responses.KpiResult.Series;
import org.cxmaturity.responses.ReadFile;
import org.jspecify.annotations.Nullable;

/** KPIs from raw responses, format {@code cx-maturity/kpi/v1}. */
public final class KpiJson {
    private static final int DIGITS = 6;

    private KpiJson() {}

    /** The values with all they rest on. */
    public static String of(KpiResult result) {
        return Json.document("kpi", json -> {
            json.text("kind", result.definition().kind().name());
            json.strings("method", result.definition().words());
            json.text("by", result.by() == null ? null : result.by().name());
            json.objects("files", result.files(), KpiJson::file);
            json.objects("beyondScale", result.beyond(), (to, each) -> to.text("answer", each.answer())
                    .number("count", each.count())
                    .text("first", each.first()));
            json.number("otherBeyondScale", result.otherBeyond());
            json.number("undated", result.undated());
            json.objects("segments", result.segments(), KpiJson::segment);
        });
    }

    private static void file(Json json, ReadFile file) {
        json.text("name", file.name())
                .text("encoding", file.encoding())
                .text("separated", file.separated())
                .number("titleRows", file.titleRows())
                .number("responses", file.responses())
                .text(
                        "dateOrder",
                        file.dateOrder() == null ? null : file.dateOrder().name());
        json.objects("columns", file.columns(), (to, each) -> to.text(
                        "use", each.use().name())
                .text("column", each.letters())
                .text("title", each.title())
                .truth("guessed", each.guessed()));
    }

    private static void segment(Json json, Segment segment) {
        json.text("segment", segment.name());
        json.objects("series", segment.series(), KpiJson::series);
    }

    private static void series(Json json, Series series) {
        json.text(
                "wording",
                series.key().wording().isEmpty() ? null : series.key().wording());
        json.object("scale", () -> json.number("min", series.key().scale().min())
                .number("max", series.key().scale().max()));
        json.objects("figures", series.figures(), KpiJson::figure);
    }

    private static void figure(Json json, Figure figure) {
        json.text("period", figure.period().isEmpty() ? null : figure.period())
                .text("first", figure.first() == null ? null : figure.first().toString())
                .text("last", figure.last() == null ? null : figure.last().toString())
                .number("responses", figure.answers())
                .number("high", figure.high())
                .number("low", figure.low())
                .number("blank", figure.blank())
                .number("declined", figure.declined())
                .number("beyondScale", figure.beyond());
        estimate(json, "value", figure.value());
        estimate(json, "agreeing", figure.agreeing());
        json.object("change", figure.change(), change -> change(json, change));
    }

    private static void estimate(Json json, String name, @Nullable Estimate estimate) {
        json.object(name, estimate, each -> json.number("value", rounded(each.value()))
                .number("low", rounded(each.low()))
                .number("high", rounded(each.high())));
    }

    private static void change(Json json, Change change) {
        json.text("since", change.since())
                .number("difference", rounded(change.difference()))
                .number("p", rounded(change.p()))
                .truth("significant", change.significant());
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
