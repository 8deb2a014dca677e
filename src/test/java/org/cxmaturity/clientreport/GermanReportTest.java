package org.cxmaturity.clientreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.cxmaturity.files.RuleBaseDirectories;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.docx.Docx;
import org.cxmaturity.publishing.html.Html;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.profile.CompileReport;
import org.cxmaturity.service.profile.CompileReport.Extras;
import org.cxmaturity.service.profile.ProfileRequest;
import org.cxmaturity.service.profile.ProfileRequests;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.Telling;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.junit.jupiter.api.Test;

/** A report in another language says nothing in English but what the client wrote. */
class GermanReportTest {
    private static final Path BANK = Path.of("src/main/resources/examples/regional-bank.yaml");
    private static final Pattern TAG = Pattern.compile("(?s)<style.*?</style>|<[^>]+>");

    /** Words that no German text has. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(?:the|of|and|is|are|with|not|from|for|which|by|to|no|known|asks)\\b");

    private static final int TOLD = 12;

    private static final ClientReport REPORT = report("de", "journey").orElseThrow();

    private static Result<ClientReport> report(String language, String... models) {
        ProfileRequest request = ProfileRequests.on(ProfileRequests.of(BANK), models);
        return new CompileReport(new RuleBaseDirectories(Shipped.loader(), Shipped.TABLES))
                .report(
                        new ProfileRequest(
                                request.profile(),
                                request.tables(),
                                request.models(),
                                request.aliasSet(),
                                Optional.of(language)),
                        PlanRequest.NEXT_STAGE,
                        new Extras(Optional.empty(), false),
                        WorkProgress.NONE);
    }

    /** Texts of the scope that are told, as they stand in English, and are another one in German. */
    private static Set<String> english() {
        Tables tables = Shipped.ruleBase().tables().in(List.of("journey"));
        Set<String> texts = new TreeSet<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            for (Column column : spec.columns()) {
                if (column.telling() == Telling.ALWAYS) {
                    for (Row row : tables.all(spec.type())) {
                        String text = String.valueOf(column.of(row));
                        String told =
                                String.valueOf(column.of(tables.inLanguage("de").said(row)));
                        if (text.length() >= TOLD && !text.contains("{") && !text.equals(told)) {
                            texts.add(text);
                        }
                    }
                }
            }
        }
        return texts;
    }

    private static List<String> formats() throws IOException {
        List<String> texts = new ArrayList<>();
        texts.add(TAG.matcher(html()).replaceAll(" "));
        byte[] word = Docx.of(ReportDocument.of(REPORT, ReportDetail.FULL), Theme.PLAIN);
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(word)))) {
            texts.add(text.getText());
        }
        return texts;
    }

    private static String html() {
        return new String(Html.of(ReportDocument.of(REPORT, ReportDetail.FULL), Theme.PLAIN), StandardCharsets.UTF_8);
    }

    @Test
    void no_text_of_the_tables_stands_in_it_in_english() throws IOException {
        Set<String> english = english();
        assertThat(english).hasSizeGreaterThan(500);
        for (String text : formats()) {
            assertThat(english.stream().filter(text::contains)).isEmpty();
        }
        String others =
                ReportSlides.of(REPORT).slides() + " " + ReportSheets.of(REPORT).sheets();
        assertThat(english.stream().filter(others::contains)).isEmpty();
    }

    @Test
    void no_english_word_stands_in_it() throws IOException {
        for (String text : formats()) {
            assertThat(text.lines().filter(line -> ENGLISH.matcher(line).find()))
                    .isEmpty();
        }
    }

    @Test
    void it_is_told_as_the_language_is_written() {
        assertThat(html())
                .contains("lang=\"de-DE\"", "30. Juni 2026", "Zusammenfassung", "Fahrplan", " CAD")
                .doesNotContain("30 June 2026");
    }

    @Test
    void what_is_decided_is_the_same_in_every_language() {
        ClientReport english = report("en", "journey").orElseThrow();

        assertThat(REPORT.assessment().trace()).isEqualTo(english.assessment().trace());
        assertThat(REPORT.placement().stage()).isEqualTo(english.placement().stage());
        assertThat(REPORT.roadmap().figures()).isEqualTo(english.roadmap().figures());
        assertThat(REPORT.roadmap().actions().stream().map(each -> each.action().action() + each.start()))
                .containsExactlyElementsOf(english.roadmap().actions().stream()
                        .map(each -> each.action().action() + each.start())
                        .toList());
    }

    @Test
    void a_language_that_the_models_have_not_all_is_refused_with_those_that_they_have() {
        assertThat(refused(report("fr", "journey")).expected()).isEqualTo("one of de, en, which journey is told in");
        Problem some = refused(report("de"));
        assertThat(some.found()).isEqualTo("\"de\", which only journey has");
        assertThat(some.expected()).startsWith("en, the only language that ");
        assertThat(some.maybe()).endsWith(" journey");
    }

    private static Problem refused(Result<ClientReport> result) {
        assertThat(result).isInstanceOfSatisfying(Result.Refused.class, refused -> assertThat(refused.fault())
                .isEqualTo(Fault.USAGE));
        return result.problems().get(0);
    }
}
