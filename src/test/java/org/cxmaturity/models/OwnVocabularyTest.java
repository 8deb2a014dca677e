package org.cxmaturity.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.clientreport.ClientReport;
import org.cxmaturity.clientreport.ReportDetail;
import org.cxmaturity.clientreport.ReportDocument;
import org.cxmaturity.clientreport.ReportSheets;
import org.cxmaturity.explanation.Explanation;
import org.cxmaturity.files.ProfileFile;
import org.cxmaturity.files.RuleBaseDirectories;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.json.AssessmentJson;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Result;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.html.Html;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.rulebase.StockRuleBase;
import org.cxmaturity.rulebase.WorkbookFiles;
import org.cxmaturity.rulebase.WorkbookReader;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.CompileReport;
import org.cxmaturity.service.profile.CompileReport.Extras;
import org.cxmaturity.service.profile.ExplainProfile;
import org.cxmaturity.service.profile.Explaining.Question;
import org.cxmaturity.service.profile.ProfileLoader;
import org.cxmaturity.service.profile.ProfileRequests;
import org.cxmaturity.service.tables.CheckTables;
import org.cxmaturity.service.tables.WorkbookSet;
import org.cxmaturity.tablecheck.Consistency;
import org.cxmaturity.tablecheck.Examination;
import org.cxmaturity.tablecheck.Finding;
import org.cxmaturity.tablecheck.Finding.Severity;
import org.cxmaturity.tables.IndustryRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.SizeRow;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.workbook.EditedWorkbooks;
import org.cxmaturity.workbook.WorkbookWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that nobody knew of (R34): an industry, a kind of action, a technology and a channel that stand in workbooks alone. */
class OwnVocabularyTest {
    private static final String VOCABULARY = "vocabulary.xlsx";
    private static final String PROFILE = """
            schema: cx-maturity/profile/v1
            organisation: {id: orbit, name: Orbit, industry: space-tourism, employees: 300, country: IE}
            asOf: 2026-09-15
            technologies:
              - {kind: FLIGHT_TELEMETRY, adoption: FULL}
            channels:
              - {kind: LAUNCH_SITE, live: true}
            service:
              - {channel: LAUNCH_SITE, on: 2026-09-01, firstContactShare: 0.4}
            answers:
              - {capability: operations.responsiveness, level: 1}
            """;

    @TempDir
    private static Path directory;

    private static EditedWorkbooks edited;
    private static RuleBase rules;

    @BeforeAll
    static void addWordsAndRowsThatUseThem() throws IOException {
        edited = EditedWorkbooks.copy(Shipped.TABLES, directory.resolve("tables"));
        edited.on("Models").set("maturity-models.xlsx", "journey", "Languages", "none");
        edited.on("Industries").repeat(VOCABULARY, "OTHER", "space-tourism");
        edited.on("Industries").set(VOCABULARY, "space-tourism", "Name", "space tourism");
        edited.on("Industries").set(VOCABULARY, "space-tourism", "Has guests", "yes");
        edited.on("Kinds of action").repeat(VOCABULARY, "PROCESS", "GROUND_OPERATIONS");
        edited.on("Kinds of action").set(VOCABULARY, "GROUND_OPERATIONS", "Name", "work at the launch site");
        edited.on("Kinds of technology").repeat(VOCABULARY, "CRM", "FLIGHT_TELEMETRY");
        edited.on("Kinds of technology").set(VOCABULARY, "FLIGHT_TELEMETRY", "Name", "telemetry of flights");
        edited.on("Channels").repeat(VOCABULARY, "STORE", "LAUNCH_SITE");
        edited.on("Channels").set(VOCABULARY, "LAUNCH_SITE", "Name", "launch site");
        edited.set("audiences.drl.xlsx", "AUD-4", "Industry", "FINANCE, HOSPITALITY, OTHER, RETAIL, space-tourism");
        edited.on("Actions").set("actions.xlsx", "shorten-the-wait", "Kind", "GROUND_OPERATIONS");
        edited.repeat("technology-scoring.drl.xlsx", "TCS-02", "TCS-900");
        edited.set("technology-scoring.drl.xlsx", "TCS-900", "Technology", "FLIGHT_TELEMETRY");
        edited.set("technology-scoring.drl.xlsx", "TCS-900", "Adoption", "FULL");
        edited.repeat("channel-scoring.drl.xlsx", "CHS-02", "CHS-900");
        edited.set("channel-scoring.drl.xlsx", "CHS-900", "Channel", "LAUNCH_SITE");
        edited.repeat("sector-actions.drl.xlsx", "SEC-02", "SEC-900");
        edited.set("sector-actions.drl.xlsx", "SEC-900", "Industry", "space-tourism");
        Files.writeString(directory.resolve("orbit.yaml"), PROFILE);
        rules = Shipped.ready(Shipped.loader().load(edited.directory())).ruleBase();
    }

    private static Profile profile() {
        return ProfileRequests.read(directory.resolve("orbit.yaml"), rules.tables())
                .profile();
    }

    @Test
    void a_check_of_the_tables_finds_nothing_wrong() throws IOException {
        WorkbookSet tables = new WorkbookSet("tables", false, WorkbookFiles.all(edited.directory()));

        Examination checked = new CheckTables()
                .check(tables, Optional.empty(), true, WorkProgress.NONE)
                .orElseThrow();

        assertThat(checked.of(Severity.ERROR)).extracting(Finding::problem).isEmpty();
    }

    @Test
    void an_assessment_goes_by_them() {
        Assessment assessment = Assessor.assess(rules, profile());

        assertThat(AssessmentJson.of(assessment, true))
                .contains("technology-scoring#TCS-900", "channel-scoring#CHS-900", "sector-actions#SEC-900")
                .contains("\"kind\": \"ground-operations\"");
        assertThat(assessment.recommendations())
                .filteredOn(each -> each.action().equals("shorten-the-wait"))
                .extracting(each -> each.kind().name())
                .containsExactly("work at the launch site");
    }

    @Test
    void an_explanation_calls_them_by_their_names() {
        Explanation explained = new ExplainProfile(new RuleBaseDirectories(Shipped.loader(), edited.directory()))
                .explain(
                        ProfileRequests.of(directory.resolve("orbit.yaml")),
                        new Question(
                                List.of(), Optional.empty(), Optional.empty(), Optional.of("shorten-the-wait"), false))
                .orElseThrow();

        assertThat(explained.toString()).contains("the industry space tourism", "Channel launch site: live");
    }

    @Test
    void stock_drools_comes_to_the_same() throws IOException {
        RuleBase stock = Shipped.ready(StockRuleBase.load(edited.directory(), Shipped.RULES))
                .ruleBase();

        Assessment byStock = Assessor.assess(stock, profile());
        Assessment assessment = Assessor.assess(rules, profile());
        assertThat(byStock.recommendations()).isEqualTo(assessment.recommendations());
        assertThat(byStock.capabilities()).isEqualTo(assessment.capabilities());
    }

    @Test
    void a_report_calls_them_by_their_names() {
        ClientReport report = new CompileReport(new RuleBaseDirectories(Shipped.loader(), edited.directory()))
                .report(
                        ProfileRequests.of(directory.resolve("orbit.yaml")),
                        PlanRequest.NEXT_STAGE,
                        new Extras(Optional.empty(), false),
                        WorkProgress.NONE)
                .orElseThrow();

        assertThat(ReportSheets.of(report).toString()).contains("Work at the launch site");
        assertThat(new String(Html.of(ReportDocument.of(report, ReportDetail.FULL), Theme.PLAIN)))
                .contains("Guest experience: where it stands", "Work at the launch site");
    }

    @Test
    void menus_offer_them() throws IOException {
        WorkbookWriter writer = new WorkbookWriter(
                WorkbookReader.read(edited.directory()).orElseThrow().rows());

        assertThat(offered(writer, "audiences.drl.xlsx")).contains("space-tourism", "OTHER");
        assertThat(offered(writer, "actions.xlsx")).contains("GROUND_OPERATIONS", "PROCESS");
        assertThat(offered(writer, "technology-scoring.drl.xlsx")).contains("FLIGHT_TELEMETRY", "CRM");
        assertThat(offered(writer, "channel-scoring.drl.xlsx")).contains("LAUNCH_SITE", "STORE");
    }

    private static List<String> offered(WorkbookWriter writer, String file) throws IOException {
        List<String> offered = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(writer.bytes(file)))) {
            XSSFSheet lists = workbook.getSheet("Lists");
            lists.forEach(row -> row.forEach(cell -> offered.add(cell.toString())));
        }
        return offered;
    }

    @Test
    void a_mistyped_one_in_a_profile_is_named_by_its_place_and_the_nearest() throws IOException {
        Path mistyped = Files.writeString(
                directory.resolve("mistyped.yaml"),
                PROFILE.replace("space-tourism", "space-turism")
                        .replace("FLIGHT_TELEMETRY", "FLIGHT_TELEMETRI")
                        .replace("kind: LAUNCH_SITE", "kind: LAUNCHSITE")
                        .replace("channel: LAUNCH_SITE", "channel: LAUNCH_SIDE"));

        Result<?> result = new AssessProfile(new RuleBaseDirectories(Shipped.loader(), edited.directory()))
                .assess(ProfileRequests.of(mistyped));

        assertThat(((Result.Refused<?>) result).problems())
                .satisfiesExactlyInAnyOrder(
                        problem -> refused(problem, ":2 organisation.industry", "space-turism", "space-tourism"),
                        problem -> refused(problem, ":5 technologies[0].kind", "FLIGHT_TELEMETRI", "FLIGHT_TELEMETRY"),
                        problem -> refused(problem, ":7 channels[0].kind", "LAUNCHSITE", "LAUNCH_SITE"),
                        problem -> refused(problem, ":9 service[0].channel", "LAUNCH_SIDE", "LAUNCH_SITE"));
    }

    private static void refused(Problem problem, String place, String found, String maybe) {
        assertThat(problem.place()).endsWith(place);
        assertThat(problem.found()).isEqualTo('"' + found + '"');
        assertThat(problem.expected()).startsWith("one of ").contains(maybe);
        assertThat(problem.maybe()).isEqualTo(maybe);
    }

    @Test
    void what_stands_for_all_channels_is_none_that_a_profile_lists() {
        assertThat(ProfileRequests.read(
                                directory.resolve("orbit.yaml"),
                                rules.tables(),
                                "service[ALL_CHANNELS]={firstContactShare: 0.5}")
                        .profile()
                        .facts())
                .isNotEmpty();
        assertThat(refused("channels[ALL_CHANNELS]={live: true}"))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.expected()).contains("LAUNCH_SITE").doesNotContain("ALL_CHANNELS"));
    }

    private static List<Problem> refused(String edit) {
        return ProfileFile.read(directory.resolve("orbit.yaml"))
                .then(content -> ProfileReader.read(content, ProfileLoader.vocabulary(rules.tables()), List.of(edit)))
                .problems();
    }

    @Test
    void a_mistyped_one_in_a_cell_is_named_by_the_cell_and_the_nearest() throws IOException {
        EditedWorkbooks spoilt = EditedWorkbooks.copy(edited.directory(), directory.resolve("spoilt"));
        spoilt.set("sector-actions.drl.xlsx", "SEC-900", "Industry", "space-turism");
        spoilt.on("Actions").set("actions.xlsx", "shorten-the-wait", "Kind", "GROUND_OPERATION");
        spoilt.set("technology-scoring.drl.xlsx", "TCS-900", "Technology", "FLIGHT_TELEMETRI");
        spoilt.set("channel-scoring.drl.xlsx", "CHS-900", "Channel", "LAUNCHSITE");

        Result<?> result = Shipped.loader().load(spoilt.directory());

        assertThat(((Result.Refused<?>) result).problems())
                .extracting(Problem::maybe)
                .containsExactlyInAnyOrder("space-tourism", "GROUND_OPERATIONS", "FLIGHT_TELEMETRY", "LAUNCH_SITE");
        assertThat(((Result.Refused<?>) result).problems())
                .extracting(Problem::expected)
                .allSatisfy(expected -> assertThat(expected).startsWith("the id of a row of "));
    }

    @Test
    void those_who_state_no_industry_or_no_headcount_have_to_be_advised_as_somebody() throws IOException {
        ReadTables read = WorkbookReader.read(Shipped.TABLES).orElseThrow();
        Map<Class<? extends Row>, List<Row>> rows = new HashMap<>(read.rows());
        rows.put(IndustryRow.class, List.of(new IndustryRow("RETAIL", "retail", false, false)));
        rows.put(SizeRow.class, List.of(new SizeRow("MICRO", "micro", true, false)));

        assertThat(Consistency.problems(new ReadTables(rows, read.places(), read.digests())))
                .extracting(Problem::found)
                .contains("no row OTHER", "no row MEDIUM");
    }
}
