package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.cxmaturity.CostlyCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real reports in their files, read by others' programs. */
class ReportFilesTest {
    private static final Pattern ASKED =
            Pattern.compile("(?:src|href|action|data)\\s*=\\s*\"([^\"]*)\"|url\\(([^)]*)\\)|@import");
    private static final int SECONDS = 120;

    private final ReportShell shell = new ReportShell();

    @TempDir
    private Path directory;

    private Path report(String example, String ending) {
        Path file = directory.resolve(example + "." + ending);
        int code = shell.run("report", ReportShell.example(example), "--out", file.toString());
        assertThat(code).as(shell.err()).isIn(ExitCode.DONE, ExitCode.TARGET);
        return file;
    }

    private JsonNode roadmap(String example) {
        ReportShell json = new ReportShell();
        json.run("roadmap", ReportShell.example(example), "--format", "json");
        return JsonMapper.builder().build().readTree(json.out());
    }

    @CostlyCases
    @ParameterizedTest
    @ValueSource(strings = {"neighbourhood-bakery", "scale-up-software", "merged-utility", "high-street-retailer"})
    void a_pdf_is_accepted_as_one_that_everybody_can_read(String example) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (InputStream pdf = Files.newInputStream(report(example, "pdf"));
                PDFAParser parser = Foundries.defaultInstance().createParser(pdf, PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);

            assertThat(result.getTestAssertions()).as(example).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @CostlyCases
    @ParameterizedTest
    @ValueSource(strings = {"neighbourhood-bakery", "merged-utility"})
    void a_page_asks_for_nothing_and_runs_nothing(String example) throws IOException {
        String page = Files.readString(report(example, "html"));
        Matcher asked = ASKED.matcher(page);

        assertThat(page).contains("default-src 'none'").doesNotContain("<script");
        while (asked.find()) {
            assertThat(String.valueOf(asked.group(1))).startsWith("#");
        }
    }

    @Tag("program")
    @ParameterizedTest
    @ValueSource(strings = {"neighbourhood-bakery", "merged-utility"})
    void a_page_has_nothing_that_keeps_anybody_out(String example) throws Exception {
        String chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(each -> Files.isExecutable(Path.of(each)))
                .findFirst()
                .orElse("");
        assumeTrue(!chromium.isEmpty(), "Chromium is not installed: the page was not looked at by axe");
        Path judged = judged(Files.readString(report(example, "html")));
        Path dom = directory.resolve("dom.html");

        Process process = new ProcessBuilder(
                        chromium,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + directory.resolve("browser"),
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        judged.toUri().toString())
                .redirectOutput(dom.toFile())
                .redirectError(directory.resolve("browser.log").toFile())
                .start();

        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        Matcher found = Pattern.compile("data-axe=\"([^\"]*)\"").matcher(Files.readString(dom));
        assertThat(found.find()).as("axe has answered").isTrue();
        assertThat(found.group(1)).isEqualTo("found:");
    }

    /** The page with a judge in it. */
    private Path judged(String page) throws IOException {
        String axe;
        try (InputStream in =
                ReportFilesTest.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            axe = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        String judge = "<script>" + axe + "</script><script>axe.run().then(r=>document.body.setAttribute('data-axe',"
                + "'found:'+r.violations.map(v=>v.id+' '+v.nodes[0].target).join('; ')))</script></body>";
        return Files.writeString(
                directory.resolve("judged.html"),
                page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                        .replace("</body>", judge));
    }

    @CostlyCases
    @ParameterizedTest
    @ValueSource(strings = {"neighbourhood-bakery", "high-street-retailer"})
    void quarters_take_in_every_format_what_they_take_in_json(String example) throws IOException {
        JsonNode quarters = roadmap(example).get("quarters");
        String page = Files.readString(report(example, "html")).replaceAll("<[^>]+>", " ");
        String pdf;
        try (PDDocument file = Loader.loadPDF(report(example, "pdf").toFile())) {
            pdf = new PDFTextStripper().getText(file);
        }
        String word;
        try (XWPFWordExtractor file =
                new XWPFWordExtractor(new XWPFDocument(Files.newInputStream(report(example, "docx"))))) {
            word = file.getText();
        }

        List<Long> costs = new ArrayList<>();
        quarters.forEach(each -> costs.add(each.get("cost").get("amount").asLong()));
        for (JsonNode quarter : quarters) {
            Pattern row = Pattern.compile("Q" + quarter.get("number").asInt() + "\\s+\\d+ [A-Z][a-z]+ \\d{4}\\s+"
                    + told(quarter.get("cost").get("amount").asLong(), costs) + "\\s+"
                    + whole(quarter.get("staffDays").asLong()) + "\\s");
            assertThat(page).containsPattern(row);
            assertThat(pdf).containsPattern(row);
            assertThat(word).containsPattern(row);
        }
    }

    /** An amount of a column of estimates: rounded to three digits of their sum, to tens at the finest. */
    private static String told(long amount, List<Long> all) {
        long sum = all.stream().mapToLong(Long::longValue).sum();
        long step = 10;
        while (sum / step >= 1000) {
            step *= 10;
        }
        return whole((amount + step / 2) / step * step);
    }

    private static String whole(long number) {
        return String.format(java.util.Locale.ROOT, "%,d", number);
    }

    @CostlyCases
    @ParameterizedTest
    @ValueSource(strings = {"neighbourhood-bakery", "high-street-retailer"})
    void sheets_and_slides_take_what_json_says(String example) throws IOException {
        List<BigDecimal> costs = new ArrayList<>();
        roadmap(example)
                .get("quarters")
                .forEach(each -> costs.add(each.get("cost").get("amount").decimalValue()));

        List<BigDecimal> sums = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(report(example, "xlsx")))) {
            XSSFSheet sheet = book.getSheet("Money by quarter");
            sheet.forEach(row -> {
                if (row.getCell(0) != null && row.getCell(0).toString().equals("All")) {
                    for (int column = 1; column <= costs.size(); column++) {
                        sums.add(BigDecimal.valueOf((long) row.getCell(column).getNumericCellValue()));
                    }
                }
            });
        }
        StringBuilder charts = new StringBuilder();
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(report(example, "pptx")))) {
            assertThat(show.getSlides()).hasSizeLessThanOrEqualTo(16);
            show.getSlides().forEach(slide -> slide.getShapes().stream()
                    .filter(XSLFGraphicFrame.class::isInstance)
                    .forEach(each -> charts.append(
                            ((XSLFGraphicFrame) each).getXmlObject().toString())));
        }

        assertThat(sums).isEqualTo(costs);
        List<Long> amounts = costs.stream().map(BigDecimal::longValue).toList();
        assertThat(charts)
                .containsPattern("Money by quarter, [A-Z]{3}: "
                        + String.join(
                                ", ",
                                amounts.stream()
                                        .map(each -> told(each, amounts))
                                        .toList()));
    }

    @Test
    void what_people_write_stays_text_in_every_format() throws IOException {
        Path profile = directory.resolve("client.yaml");
        Files.writeString(
                profile,
                Files.readString(Path.of(ReportShell.example("neighbourhood-bakery")))
                        .replaceFirst(
                                "  name: .*",
                                "  name: '=HYPERLINK(\"http://x\",\"y\") <script>alert(1)</script> & Ελλάδα 東京'"));
        Path html = directory.resolve("r.html");
        Path xlsx = directory.resolve("r.xlsx");

        assertThat(shell.run("report", profile.toString(), "--out", html.toString()))
                .as(shell.err())
                .isZero();
        assertThat(shell.run("report", profile.toString(), "--out", xlsx.toString()))
                .isZero();

        assertThat(html).content().doesNotContain("<script").contains("&lt;script&gt;");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(xlsx))) {
            book.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.toString()).doesNotStartWith("HYPERLINK"))));
        }
    }
}
