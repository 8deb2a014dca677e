package org.cxmaturity.responses;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.responses.KpiResult.Figure;
import org.cxmaturity.responses.KpiResult.Segment;
import org.cxmaturity.responses.KpiResult.Series;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * KPIs of more than a thousand responses each are those that Python's standard library comes to: {@code generate.py} beside the
 * responses made them and {@code expected.json}.
 */
class IndependentKpisTest {
    private static final double EXACT = 1e-9;

    /** Student's t is integrated by Simpson's rule there. */
    private static final double INTEGRATED = 1e-6;

    private final JsonNode expected;

    IndependentKpisTest() throws IOException {
        expected = new JsonMapper().readTree(Files.readString(Responses.DIRECTORY.resolve("expected.json")));
    }

    private static void assertSame(List<Figure> figures, JsonNode expected) {
        assertThat(figures).hasSize(expected.size());
        for (int at = 0; at < figures.size(); at++) {
            assertSame(figures.get(at), expected.get(at));
        }
    }

    private static void assertSame(Figure figure, JsonNode expected) {
        assertThat(figure.period()).isEqualTo(expected.get("period").asString());
        assertThat(figure.answers()).isEqualTo(expected.get("responses").asLong());
        assertThat(figure.blank()).isEqualTo(expected.get("blank").asLong());
        assertThat(figure.declined()).isEqualTo(expected.get("declined").asLong());
        assertThat(figure.beyond()).isEqualTo(expected.get("beyondScale").asLong());
        assertSame(requireNonNull(figure.value()), expected.get("value"));
        if (expected.has("agreeing")) {
            assertSame(requireNonNull(figure.agreeing()), expected.get("agreeing"));
        }
        if (expected.has("p")) {
            Change change = requireNonNull(figure.change());
            assertThat(change.difference()).isCloseTo(expected.get("difference").asDouble(), within(EXACT));
            assertThat(change.p()).isCloseTo(expected.get("p").asDouble(), within(INTEGRATED));
        } else {
            assertThat(figure.change()).isNull();
        }
    }

    private static void assertSame(Estimate estimate, JsonNode expected) {
        assertThat(estimate.value()).isCloseTo(expected.get("value").asDouble(), within(EXACT));
        assertThat(estimate.low()).isCloseTo(expected.get("low").asDouble(), within(INTEGRATED));
        assertThat(estimate.high()).isCloseTo(expected.get("high").asDouble(), within(INTEGRATED));
    }

    @Test
    void nps_by_quarter_and_country() throws IOException {
        KpiResult result = Responses.of(KpiKind.NPS)
                .by(PeriodLength.QUARTER)
                .column(ColumnUse.SEGMENT, "Country")
                .file("nps.csv")
                .orElseThrow();

        assertThat(result.segments()).extracting(Segment::name).containsExactly(null, "DE", "FR");
        for (Segment segment : result.segments()) {
            String name = segment.name() == null ? "all" : segment.name();
            assertThat(segment.series()).hasSize(1);
            assertSame(segment.series().get(0).figures(), expected.get("nps").get(name));
        }
    }

    @Test
    void csat_by_quarter_under_two_wordings() throws IOException {
        KpiResult result = Responses.of(KpiKind.CSAT)
                .by(PeriodLength.QUARTER)
                .scale(1, 5)
                .file("csat.csv")
                .orElseThrow();

        List<Series> series = result.segments().get(0).series();
        assertThat(series).hasSize(2);
        series.forEach(each ->
                assertSame(each.figures(), expected.get("csat").get(each.key().wording())));
    }

    @Test
    void ces_by_quarter_on_two_scales() throws IOException {
        KpiResult result = Responses.of(KpiKind.CES)
                .by(PeriodLength.QUARTER)
                .file("ces.csv")
                .orElseThrow();

        List<Series> series = result.segments().get(0).series();
        assertThat(series).extracting(each -> each.key().scale().max()).containsExactly(5, 7);
        series.forEach(each -> assertSame(
                each.figures(),
                expected.get("ces").get("1-" + each.key().scale().max())));
        assertThat(series.get(1).key().against(series.get(0).key())).isEqualTo("another scale, 1–7");
    }

    @Test
    void retention_by_quarter() throws IOException {
        KpiResult result = Responses.of(KpiKind.RETENTION)
                .by(PeriodLength.QUARTER)
                .file("retention.csv")
                .orElseThrow();

        assertSame(result.segments().get(0).series().get(0).figures(), expected.get("retention"));
    }
}
