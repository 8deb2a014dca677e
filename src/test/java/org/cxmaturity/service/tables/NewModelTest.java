package org.cxmaturity.service.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.cli.TableFiles.Checked;
import org.cxmaturity.files.RuleBaseDirectories;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Placing;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.rulebase.WorkbookReader;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.ProfileRequests;
import org.cxmaturity.service.tables.ModelBasis.Asked;
import org.cxmaturity.service.tables.ModelBasis.Copied;
import org.cxmaturity.tablecheck.Finding;
import org.cxmaturity.tablecheck.Finding.Severity;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.DimensionRow;
import org.cxmaturity.tables.ScaleRow;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tables.StartedModel;
import org.cxmaturity.tables.StartedModel.Step;
import org.cxmaturity.tablespec.ReadTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A maturity model started from questions, from dimensions or from another model, and taken out again. */
class NewModelTest {
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final Path QUESTIONS = Path.of("src/site/resources/worked-model/safety-at-work.csv");
    private static final Path SECURITY = Path.of("src/test/resources/models/security");
    private static final List<String> STAGES = List.of("Reactive", "Managed", "Leading");

    @TempDir
    private Path directory;

    private Result<StartedModel> start(ModelBasis basis, List<String> stages, Path tables) {
        return TestTables.WORKBENCH
                .copies()
                .start(new ModelPlan("own", "My own", stages, basis), directory.resolve("mine"), Optional.of(tables));
    }

    private StartedModel started(ModelBasis basis, List<String> stages) {
        return start(basis, stages, Shipped.TABLES).orElseThrow();
    }

    private static Asked asked(String csv, Placing placing, String... scale) {
        NamedContent file = new NamedContent("q.csv", csv.getBytes(StandardCharsets.UTF_8));
        return new Asked(placing, Optional.of(file), List.of(), Stream.of(scale).findFirst());
    }

    private static Asked safety(Placing placing) throws IOException {
        return asked(Files.readString(QUESTIONS), placing);
    }

    private ReadTables mine() throws IOException {
        return WorkbookReader.read(directory.resolve("mine")).orElseThrow();
    }

    /** What the check says that is neither of a text that is left to write nor of the version. */
    private List<String> findings() {
        Checked checked = FaultyTables.check(directory.resolve("mine"), Optional.empty(), true);
        assertThat(checked.examination().of(Severity.ERROR)).isEmpty();
        return checked.examination().findings().stream()
                .map(Finding::problem)
                .map(Problem::toString)
                .filter(each -> !each.contains("a text of the template") && !each.contains("!Version!"))
                .toList();
    }

    /** That the model can be taken out, and nothing of it is left. */
    private void leavesNoTrace(Path before) throws IOException {
        Path back = directory.resolve("back");
        TestTables.WORKBENCH
                .copies()
                .removeModel("own", Optional.of(directory.resolve("mine")), Optional.of(back))
                .orElseThrow();
        try (Stream<Path> files = Files.list(before)) {
            for (Path file : files.toList()) {
                assertThat(back.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void questions_of_a_spreadsheet_make_a_model_by_score_that_leaves_no_trace_when_it_goes() throws IOException {
        StartedModel started = started(safety(Placing.SCORE), STAGES);

        assertThat(started.questions()).isEqualTo(12);
        assertThat(started.actions()).isEqualTo(12);
        assertThat(started.criteria()).isZero();
        assertThat(mine().rows(StageRow.class))
                .filteredOn(row -> row.model().equals("own"))
                .extracting(row -> String.valueOf(row.threshold()))
                .containsExactly("2", "1", "null");
        assertThat(mine().rows(DimensionRow.class))
                .filteredOn(row -> row.id().startsWith("own"))
                .extracting(row -> row.id() + " in " + row.parent())
                .contains("own in null", "own-leading in own", "own-leading-rules in own-leading");
        assertThat(findings()).isEmpty();
        leavesNoTrace(Shipped.TABLES);
    }

    @Test
    void every_text_that_is_left_stands_where_a_step_says() throws IOException {
        StartedModel started = started(
                asked("Name,Question,0,1,Action\nPlan,Is there one?,no,yes,Write a plan\n", Placing.SCORE), STAGES);
        List<String> left =
                FaultyTables.check(directory.resolve("mine"), Optional.empty(), true).examination().findings().stream()
                        .map(finding -> finding.problem().place())
                        .map(place -> place.replaceAll("!([A-Z]+)[0-9]+$", "!$1"))
                        .distinct()
                        .toList();

        assertThat(started.steps().stream().filter(step -> !step.proposed()).flatMap(NewModelTest::columns))
                .containsAll(left);
    }

    private static Stream<String> columns(Step step) {
        String[] place = step.place().split("!");
        String[] cells = place[2].replaceAll("[0-9]", "").split(":");
        return Stream.iterate(cells[0].charAt(0), at -> at <= cells[cells.length - 1].charAt(0), at -> (char) (at + 1))
                .map(column -> place[0] + "!" + place[1] + "!" + column);
    }

    @Test
    void questions_make_a_gated_model_each_stage_of_which_asks_more() throws IOException {
        StartedModel started = started(safety(Placing.GATED), List.of("A", "B", "C", "D", "E", "F"));

        assertThat(started.criteria()).isEqualTo(36);
        assertThat(findings()).isEmpty();
        leavesNoTrace(Shipped.TABLES);
    }

    @Test
    void a_scale_that_there_is_serves_and_fewer_answers_are_worth_as_much_at_their_best() throws IOException {
        started(asked("Name,Question,0,1,2,3\na,A?,n,i,m,y\nb,B?,n,y,,\n", Placing.SCORE), STAGES);

        assertThat(mine().rows(ScaleRow.class))
                .filteredOn(row -> row.id().startsWith("own"))
                .extracting(row -> row.id() + " " + row.levels() + " " + row.worths() + " of " + row.outOf())
                .containsExactly(
                        "own-2-answers [0, 1] [0, 3, null, null, null, null] of 3",
                        "own-4-answers [0, 1, 2, 3] [0, 1, 2, 3, null, null] of 3");
        assertThat(findings()).isEmpty();
        assertThat(start(
                                asked(
                                        "Name,Question,0,1,2,3\na,A?,n,i,m,y\nb,B?,n,y,,\n",
                                        Placing.SCORE,
                                        "five-levels"),
                                STAGES,
                                Shipped.TABLES)
                        .problems())
                .extracting(Problem::found)
                .startsWith("a directory with workbooks in it, absence-scoring.drl.xlsx the first");
    }

    @Test
    void questions_with_the_shipped_scale_add_none() throws IOException {
        started(asked("Name,Question,0,1,2,3,4\na,A?,a,b,c,d,e\n", Placing.SCORE, "five-levels"), STAGES);

        assertThat(mine().rows(ScaleRow.class)).extracting(ScaleRow::id).containsExactly("five-levels");
        assertThat(findings()).isEmpty();
        leavesNoTrace(Shipped.TABLES);
    }

    @Test
    void questions_that_do_not_fit_are_refused_by_cell_and_nothing_is_written() {
        assertThat(start(
                                asked("Name,Question,0,1,2\na,A?,n,i,y\nb,B?,n,y,\n", Placing.SCORE, "3"),
                                STAGES,
                                Shipped.TABLES)
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("q.csv:3 A3: found 2 answers to “b”; expected 3, as were asked for");
        assertThat(start(asked("Name,Question,0,1\na,A?,n,y\n", Placing.SCORE, "five"), STAGES, Shipped.TABLES)
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("scale: found \"five\"; expected a number of answers from 2 to 6, or one of the scales"
                        + " five-levels");
        assertThat(directory.resolve("mine")).doesNotExist();
    }

    @Test
    void dimensions_alone_make_a_model_with_a_question_to_write_for_each() throws IOException {
        StartedModel started = started(
                new Asked(
                        Placing.SCORE,
                        Optional.empty(),
                        List.of("Design > Threats", "Design > Parts", "Build"),
                        Optional.of("6")),
                STAGES);

        assertThat(started.questions()).isEqualTo(3);
        assertThat(mine().rows(CapabilityRow.class))
                .filteredOn(row -> row.id().startsWith("own"))
                .extracting(CapabilityRow::id)
                .containsExactly(
                        "own-build.question-1", "own-design-parts.question-1", "own-design-threats.question-1");
        assertThat(findings()).isEmpty();
        leavesNoTrace(Shipped.TABLES);
    }

    @Test
    void a_copy_places_as_its_source_does_and_leaves_that_as_it_was() throws IOException {
        StartedModel started = started(new Copied("journey", Optional.empty()), List.of());

        assertThat(started.source()).isEqualTo("Customer-experience journey");
        for (String name : List.of("regional-bank", "neighbourhood-bakery", "high-street-retailer")) {
            Assessment assessment = new AssessProfile(
                            new RuleBaseDirectories(Shipped.loader(), directory.resolve("mine")))
                    .assess(ProfileRequests.on(ProfileRequests.of(EXAMPLES.resolve(name + ".yaml")), "own", "journey"))
                    .orElseThrow();
            List<Placement> both = assessment.placements();
            assertThat(both)
                    .hasSize(2)
                    .extracting(Placement::stage)
                    .containsOnly(both.get(0).stage());
            assertThat(both)
                    .extracting(Placement::completion)
                    .containsOnly(both.get(0).completion());
        }
        assertThat(mine().rows(CapabilityRow.class)).hasSize(54);
        assertThat(findings()).isEmpty();
        leavesNoTrace(Shipped.TABLES);
    }

    @Test
    void a_model_by_score_is_copied_with_its_thresholds_or_with_stages_of_its_own_or_by_criteria() throws IOException {
        start(new Copied("security", Optional.empty()), List.of(), SECURITY).orElseThrow();
        assertThat(thresholds()).containsExactly("2.25", "1.5", "null", "0.75");
        leavesNoTrace(SECURITY);

        remove("mine");
        start(new Copied("security", Optional.empty()), List.of("Low", "Mid", "Top"), SECURITY)
                .orElseThrow();
        assertThat(thresholds()).containsExactly("null", "1", "2");

        remove("mine");
        StartedModel gated = start(
                        new Copied("security", Optional.of(Placing.GATED)), List.of("Low", "Mid", "Top"), SECURITY)
                .orElseThrow();
        assertThat(gated.criteria()).isEqualTo(72);
        assertThat(findings()).isEmpty();
    }

    private List<String> thresholds() throws IOException {
        return mine().rows(StageRow.class).stream()
                .filter(row -> row.model().equals("own"))
                .map(row -> String.valueOf(row.threshold()))
                .toList();
    }

    private void remove(String name) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve(name))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void copies_that_cannot_be_are_refused() {
        assertThat(start(new Copied("jurney", Optional.empty()), List.of(), Shipped.TABLES)
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "source model: found \"jurney\", which is no model of these tables; expected one of five-level,"
                                + " four-stage, journey. Maybe: journey");
        assertThat(start(new Copied("journey", Optional.of(Placing.SCORE)), STAGES, Shipped.TABLES)
                        .problems())
                .extracting(Problem::found)
                .containsExactly("SCORE, of journey, whose capabilities are parts of no one score");
        assertThat(start(new Copied("security", Optional.of(Placing.GATED)), List.of(), SECURITY)
                        .problems())
                .extracting(Problem::found)
                .containsExactly("none, though security places by SCORE");
        assertThat(start(new ModelBasis.Template(), STAGES, SECURITY).problems())
                .extracting(Problem::found)
                .containsExactly("tables in which all models place by SCORE, so that no criteria can be taken over");
        assertThat(start(
                                new Asked(Placing.SCORE, Optional.empty(), List.of(), Optional.empty()),
                                STAGES,
                                Shipped.TABLES)
                        .problems())
                .extracting(Problem::found)
                .containsExactly("SCORE and no questions");
    }
}
