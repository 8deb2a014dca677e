package org.cxmaturity.publishing.officecharts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.cxmaturity.publishing.FigureSamples;
import org.cxmaturity.publishing.PaperSamples;
import org.cxmaturity.publishing.charts.Chart;
import org.cxmaturity.publishing.charts.ImpactEffort;
import org.cxmaturity.publishing.charts.ImpactEffort.Dot;
import org.cxmaturity.publishing.charts.ImpactEffort.Look;
import org.cxmaturity.publishing.charts.PlanChart;
import org.cxmaturity.publishing.charts.Radar;
import org.cxmaturity.speech.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

class OfficeChartTest {
    private static final ChartLook LOOK = ChartLook.plain(PaperSamples.theme(), English.SPEECH, 9);
    private static final Pattern REFERENCE = Pattern.compile(
            "<c:f>Data!([^<]+)</c:f><c:(?:str|num)Cache>(?:<c:formatCode>[^<]*</c:formatCode>)?"
                    + "<c:ptCount val=\"(\\d+)\"/>(.*?)</c:(?:str|num)Cache>",
            Pattern.DOTALL);
    private static final Pattern POINT =
            Pattern.compile("<c:pt idx=\"(\\d+)\"><c:v>(.*?)</c:v></c:pt>", Pattern.DOTALL);

    private static final String UNTYPED =
            "<c:dLbl>.*?</c:dLbl>|<c:(?:size|overlap|gapWidth|lblOffset|tickLblSkip|logBase|baseTimeUnit|majorTimeUnit) val=\"[^\"]*\"/>";

    static Stream<Chart> charts() {
        return Stream.of(
                        FigureSamples.radar(),
                        FigureSamples.impact(),
                        FigureSamples.plan(),
                        FigureSamples.course(),
                        FigureSamples.trend())
                .map(figure -> figure.chart());
    }

    private static List<OfficeChart> made(Chart chart) {
        return OfficeChart.of(chart, LOOK, 470, 280);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void what_a_chart_shows_stands_in_the_cells_that_it_names(Chart chart) throws IOException {
        for (OfficeChart made : made(chart)) {
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(made.workbook()))) {
                List<MatchResult> references =
                        REFERENCE.matcher(made.xml()).results().toList();
                assertThat(references).hasSizeGreaterThanOrEqualTo(3);
                for (MatchResult reference : references) {
                    List<String> cells = cells(workbook.getSheet("Data"), reference.group(1));
                    assertThat(cells).hasSize(Integer.parseInt(reference.group(2)));
                    assertThat(kept(reference.group(3), cells.size()))
                            .as(reference.group(1))
                            .isEqualTo(cells);
                }
            }
        }
    }

    private static List<String> cells(XSSFSheet sheet, String area) {
        DataFormatter formatter = new DataFormatter();
        List<String> cells = new ArrayList<>();
        AreaReference range = area.contains(":")
                ? new AreaReference(area, null)
                : new AreaReference(new CellReference(area), new CellReference(area), null);
        for (CellReference each : range.getAllReferencedCells()) {
            Cell cell = sheet.getRow(each.getRow()).getCell(each.getCol());
            assertThat(cell == null ? CellType.BLANK : cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            cells.add(
                    cell == null
                            ? ""
                            : cell.getCellType() == CellType.NUMERIC
                                    ? ChartXml.number(cell.getNumericCellValue())
                                    : formatter.formatCellValue(cell));
        }
        return cells;
    }

    private static List<String> kept(String points, int count) {
        List<String> kept = new ArrayList<>(java.util.Collections.nCopies(count, ""));
        POINT.matcher(points)
                .results()
                .forEach(point -> kept.set(
                        Integer.parseInt(point.group(1)),
                        point.group(2)
                                .replace("&lt;", "<")
                                .replace("&gt;", ">")
                                .replace("&quot;", "\"")
                                .replace("&amp;", "&")));
        return kept;
    }

    /** Of a few elements the schema at hand does not know the types; they are left out. */
    @ParameterizedTest
    @MethodSource("charts")
    void a_chart_keeps_to_the_schema(Chart chart) throws Exception {
        for (OfficeChart made : made(chart)) {
            List<XmlError> errors = new ArrayList<>();
            ChartSpaceDocument.Factory.parse(made.xml().replaceAll(UNTYPED, ""))
                    .validate(new XmlOptions().setErrorListener(errors));
            assertThat(errors.stream().map(XmlError::getMessage)).isEmpty();
        }
    }

    @Test
    void words_are_words_in_chart_and_workbook() throws IOException {
        String harmful = "=HYPERLINK(\"http://x\",\"y\") <c:v> & {{rows}}";
        List<Radar.Axis> axes = IntStream.range(0, 3)
                .mapToObj(at -> new Radar.Axis(harmful, at, true, at, "0"))
                .toList();
        OfficeChart made = made(Radar.of(axes, 4, harmful, "")).get(0);
        assertThat(made.xml()).doesNotContain("\"http://x\"").contains("&quot;http://x&quot;");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(made.workbook()))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getCellType())
                    .isEqualTo(CellType.STRING);
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .startsWith(harmful);
            assertThat(workbook.getSheetAt(0)
                            .getRow(1)
                            .getCell(0)
                            .getCellStyle()
                            .getQuotePrefixed())
                    .as("editing the cell makes no formula of it")
                    .isTrue();
        }
    }

    @Test
    void an_axis_of_which_nothing_is_known_has_no_point() {
        OfficeChart made = made(FigureSamples.radar().chart()).get(0);
        assertThat(made.data().columns().get(1).numbers()).containsExactly(2.4, 3.1, 1.2, null, 2.0, 3.0);
        assertThat(made.data().columns().get(2).numbers()).containsExactly(3.0, 3.5, 2.5, null, 3.0, 3.0);
    }

    @Test
    void bars_begin_with_their_quarter_and_are_as_long_as_they_run() {
        PlanChart.Bars plan = PlanChart.bars(
                List.of("Q1", "Q2", "Q3"),
                List.of(new PlanChart.Bar("a", 1, 2, true), new PlanChart.Bar("b", 3, 3, false)),
                "wanted",
                "other");
        ChartData data = made(plan).get(0).data();
        assertThat(data.columns().get(1).numbers()).containsExactly(1.0, 3.0);
        assertThat(data.columns().get(2).numbers()).containsExactly(2.0, null);
        assertThat(data.columns().get(3).numbers()).containsExactly(null, 1.0);
    }

    @Test
    void points_of_one_impact_stand_apart_and_within_their_band() {
        List<Dot> dots = IntStream.rangeClosed(1, 9)
                .mapToObj(at -> new Dot(at, at < 7 ? 2 : 0, 40, Look.FILLED))
                .toList();
        ImpactEffort plane = ImpactEffort.of(
                List.of("low", "none has it", "high"),
                dots,
                List.of(new ImpactEffort.Key(Look.FILLED, "all")),
                "days",
                Locale.ROOT);
        ChartData data = made(plane).get(0).data();
        assertThat(data.columns().get(0).words()).endsWith("low", "high").doesNotContain("none has it");
        List<Double> heights = data.columns().get(2).numbers().subList(0, 9).stream()
                .map(Double.class::cast)
                .toList();
        assertThat(heights).doesNotHaveDuplicates();
        assertThat(heights.subList(0, 3)).allMatch(height -> height > 0 && height < 1);
        assertThat(heights.subList(3, 9)).allMatch(height -> height > 1 && height < 2);
    }

    @Test
    void columns_are_named_as_sheets_name_them() {
        assertThat(IntStream.of(0, 25, 26, 51, 52, 701, 702).mapToObj(ChartData::letters))
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }
}
