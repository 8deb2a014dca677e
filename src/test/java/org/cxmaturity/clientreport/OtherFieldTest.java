package org.cxmaturity.clientreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cxmaturity.files.RuleBaseDirectories;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.html.Html;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.rulebase.WorkbookReader;
import org.cxmaturity.service.profile.CompileReport;
import org.cxmaturity.service.profile.CompileReport.Extras;
import org.cxmaturity.service.profile.ProfileRequests;
import org.cxmaturity.speech.ResultSentence;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.RowText;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.workbook.WrittenWorkbooks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model of another field beside the shipped ones: its report has no word of theirs, and says what its own wordings say. */
class OtherFieldTest {
    private static final Pattern FIELD = Pattern.compile(
            "(?i)customer|churn|promoter|detractor|loyal|\\bshops?\\b|(?-i:\\b(?:CX|NPS|CSAT|CES)\\b)|felt");

    private static final List<String> MODEL = List.of(
            "models|security|9|no|GATED|none|none|Software security|How safely software is built.|own",
            "stages|security.open|security|open|1|none|Open|none|Nothing is asked.|own",
            "stages|security.guarded|security|guarded|2|none|Guarded|none|Code is read by two.|own",
            "dimensions|defence|20|none|MEAN|Defence|How code is kept safe.",
            "capabilities|defence.review|defence|Code review|How is code reviewed?|Not at all|Now and then|In part|Mostly"
                    + "|Always|none|Head of engineering|Records of the last quarter|five-levels|no|MEDIAN|3",
            "actions|review-code|Review every change|PROCESS|Have every change read by a second person.|HIGH|5|12|NOTHING"
                    + "|0|5000|1|NOTHING|none|none|Head of engineering|Share of changes reviewed|estimate, unsourced",
            "action-effects|EFF-REVIEW|review-code|defence.review|0|3|Every change is read then.",
            "action-triggers|ATR-REVIEW|defence.review|3|1|*|*|*|*|review-code|{capability}: level {level}.|own",
            "stage-criteria|SEC-2-01|security|guarded|2|defence.review|3|yes|none|0|no|Safety rests on it.|own",
            "wording|SECURITY-CHART|ACTIONS-CHART|security|Actions by the risk they take away|Caption");

    private static final String PROFILE = """
            schema: cx-maturity/profile/v1
            organisation: {id: builders, name: Builders, industry: TECHNOLOGY, employees: 80, country: IE}
            asOf: 2026-09-15
            answers:
              - {capability: defence.review, level: 1}
            """;

    @TempDir
    private static Path directory;

    @BeforeAll
    static void write_workbooks_and_profile() throws IOException {
        Map<Class<? extends Row>, List<Row>> rows = new HashMap<>();
        WorkbookReader.read(Shipped.TABLES)
                .orElseThrow()
                .rows()
                .forEach((type, all) -> rows.put(type, new ArrayList<>(all)));
        for (String line : MODEL) {
            List<String> cells = List.of(line.split("\\|"));
            TableSpec<?> spec = TableSpec.all().stream()
                    .filter(each -> each.name().equals(cells.get(0)))
                    .findFirst()
                    .orElseThrow();
            rows.getOrDefault(spec.type(), List.of())
                    .add(RowText.read(spec, cells.subList(1, cells.size()), (column, mistake) -> {
                                throw new AssertionError(line + ": " + column.title() + ": " + mistake);
                            })
                            .orElseThrow());
        }
        WrittenWorkbooks.write(rows, directory.resolve("tables"));
        Files.writeString(directory.resolve("builders.yaml"), PROFILE);
    }

    private static ClientReport report(String... models) {
        return new CompileReport(new RuleBaseDirectories(Shipped.loader(), directory.resolve("tables")))
                .report(
                        ProfileRequests.on(ProfileRequests.of(directory.resolve("builders.yaml")), models),
                        PlanRequest.NEXT_STAGE,
                        new Extras(Optional.empty(), false),
                        WorkProgress.NONE)
                .orElseThrow();
    }

    @Test
    void its_report_has_no_word_of_another_field_in_any_format() {
        ClientReport report = report("security");

        assertThat(List.of(
                        new String(Html.of(ReportDocument.of(report, ReportDetail.FULL), Theme.PLAIN)),
                        ReportSlides.of(report).toString(),
                        ReportSheets.of(report).toString(),
                        report.says(ResultSentence.REPORT_MAKER)))
                .allSatisfy(text -> assertThat(FIELD.matcher(text).results().map(each -> each.group()))
                        .isEmpty());
        assertThat(ReportSlides.of(report).toString()).contains("Review every change");
        assertThat(ReportSheets.of(report).toString()).contains("Review every change");
    }

    @Test
    void a_sentence_is_said_in_the_words_of_the_first_model_or_in_those_of_every_model() {
        assertThat(report("security").says(ResultSentence.ACTIONS_CHART))
                .isEqualTo("Actions by the risk they take away");
        assertThat(report("security").says(ResultSentence.REPORT_TITLE))
                .isEqualTo("Where it stands and what to do next");
        assertThat(report("security", "journey").says(ResultSentence.REPORT_TITLE))
                .isEqualTo("Customer experience: where it stands and what to do next");
    }
}
