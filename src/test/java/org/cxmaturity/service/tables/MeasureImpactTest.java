package org.cxmaturity.service.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.comparison.TableChange;
import org.cxmaturity.comparison.TableChange.CellChanged;
import org.cxmaturity.comparison.TablesImpact;
import org.cxmaturity.comparison.TablesImpact.Counts;
import org.cxmaturity.comparison.TablesImpact.Flip;
import org.cxmaturity.comparison.TablesImpact.Matrix;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.ProfileRequests;
import org.cxmaturity.workbook.EditedWorkbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What edited tables make of the examples, and whether undoing a cause on disk really undoes the move. */
class MeasureImpactTest {
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final Path RETAILER = EXAMPLES.resolve("high-street-retailer.yaml");
    private static final String CRITERIA = "stage-criteria.drl.xlsx";

    @TempDir
    private Path directory;

    @Test
    void equal_tables_change_nothing_for_anybody() {
        TablesImpact impact = impact(Shipped.TABLES, EXAMPLES);

        assertThat(impact.difference().isEmpty()).isTrue();
        assertThat(impact.counts()).isEqualTo(new Counts(17, 0, 0, 0));
        assertThat(impact.flips()).isEmpty();
        assertThat(impact.actions()).isEmpty();
        assertThat(impact.matrices()).allSatisfy(matrix -> {
            assertThat(matrix.flipped()).isZero();
            assertThat(sum(matrix)).isEqualTo(17);
        });
    }

    @Test
    void a_lowered_threshold_moves_the_retailer_and_undoing_it_on_disk_moves_it_back() throws IOException {
        EditedWorkbooks copy = copy("edited")
                .set(CRITERIA, "JRN-ALIGN-01", "Minimum level", 1)
                .set(CRITERIA, "JRN-LIFETIME-01", "Minimum level", 2)
                .set(CRITERIA, "JRN-ALIGN-01", "Reason", "Tried with a lower bar.");

        TablesImpact impact = impact(copy.directory(), EXAMPLES);

        Flip flip = flip(impact, "high-street-retailer", "journey");
        assertThat(flip.from().seat()).hasToString("radiate");
        assertThat(flip.to().seat()).hasToString("align");
        assertThat(flip.place()).isEqualTo("high-street-retailer.yaml");
        assertThat(flip.cause().together()).isFalse();
        assertThat(flip.cause().changes()).singleElement().isInstanceOfSatisfying(CellChanged.class, cell -> {
            assertThat(cell.reference()).hasToString("stage-criteria#JRN-ALIGN-01");
            assertThat(cell.title()).isEqualTo("Minimum level");
        });
        EditedWorkbooks undone = EditedWorkbooks.copy(copy.directory(), directory.resolve("undone"))
                .set(CRITERIA, "JRN-ALIGN-01", "Minimum level", 3);
        assertThat(stage(copy.directory())).isEqualTo("align");
        assertThat(stage(undone.directory())).isEqualTo("radiate");
    }

    @Test
    void every_move_is_what_two_assessments_say_and_every_cause_undoes_it_on_disk() throws IOException {
        EditedWorkbooks copy = copy("edited")
                .set(CRITERIA, "JRN-ALIGN-01", "Minimum level", 1)
                .set(CRITERIA, "FST-DEVELOPING-01", "Minimum level", 4)
                .set(CRITERIA, "JRN-RADIATE-01", "Minimum level", 4);

        TablesImpact impact = impact(copy.directory(), EXAMPLES);

        assertThat(impact.flips()).isNotEmpty();
        List<Path> examples = examples();
        int moved = 0;
        for (Path example : examples) {
            moved += moves(example, copy.directory());
        }
        assertThat(impact.flips()).hasSize(moved);
        for (Flip flip : Seeds.some(impact.flips())) {
            EditedWorkbooks undone = EditedWorkbooks.copy(
                    copy.directory(),
                    Files.createTempDirectory(directory, "undone").resolve("tables"));
            List<TableChange> causes = flip.cause().together()
                    ? flip.cause().changes()
                    : flip.cause().changes().subList(0, 1);
            for (TableChange cause : causes) {
                CellChanged cell = (CellChanged) cause;
                undone.set(CRITERIA, cell.is().id(), cell.title(), Integer.parseInt(cell.before()));
            }
            Placement then = placement(assess(EXAMPLES.resolve(flip.place()), undone.directory()), flip.model());
            assertThat(then.stage()).isEqualTo(flip.from().seat().stage());
            assertThat(then.attained()).isEqualTo(flip.from().seat().attained());
        }
    }

    @Test
    void two_cells_of_which_either_is_enough_are_only_undone_together() throws IOException {
        EditedWorkbooks both = copy("both")
                .set(CRITERIA, "JRN-RADIATE-01", "Minimum level", 4)
                .set(CRITERIA, "JRN-RADIATE-02", "Minimum level", 4)
                .set(CRITERIA, "JRN-ALIGN-03", "Minimum level", 3);

        Flip flip = flip(impact(both.directory(), RETAILER), "high-street-retailer", "journey");

        assertThat(flip.to().seat()).hasToString("initiate");
        assertThat(flip.cause().together()).isTrue();
        assertThat(flip.cause().changes())
                .extracting(each -> each.reference().toString())
                .containsExactly("stage-criteria#JRN-RADIATE-01", "stage-criteria#JRN-RADIATE-02");
        both.set(CRITERIA, "JRN-RADIATE-01", "Minimum level", 2);
        assertThat(stage(both.directory())).isEqualTo("initiate");
        both.set(CRITERIA, "JRN-RADIATE-02", "Minimum level", 2);
        assertThat(stage(both.directory())).isEqualTo("radiate");
    }

    @Test
    void lines_of_a_file_say_what_the_files_of_a_directory_say() throws IOException {
        EditedWorkbooks copy = copy("edited").set(CRITERIA, "JRN-ALIGN-01", "Minimum level", 1);
        Path lines = directory.resolve("clients.jsonl");
        List<String> documents = new ArrayList<>();
        for (Path example : examples()) {
            documents.add(
                    ProfileRequests.read(example, Shipped.ruleBase().tables()).document());
        }
        Files.write(lines, documents);

        TablesImpact fromLines = impact(copy.directory(), lines);
        TablesImpact fromFiles = impact(copy.directory(), EXAMPLES);

        assertThat(fromLines.counts()).isEqualTo(fromFiles.counts());
        assertThat(fromLines.matrices()).isEqualTo(fromFiles.matrices());
        assertThat(fromLines.actions()).isEqualTo(fromFiles.actions());
        assertThat(fromLines.flips())
                .extracting(Flip::organisation)
                .isEqualTo(fromFiles.flips().stream().map(Flip::organisation).toList());
        assertThat(flip(fromLines, "high-street-retailer", "journey").place()).matches("clients.jsonl:[0-9]+");
    }

    @Test
    void a_profile_that_is_refused_is_listed_by_line_and_the_others_go_on() throws IOException {
        String sound =
                ProfileRequests.read(RETAILER, Shipped.ruleBase().tables()).document();
        Path lines = Files.writeString(
                directory.resolve("clients.jsonl"), sound + "\n\n{\"schema\": \"nonsense\"}\nnot json\n" + sound);

        TablesImpact impact = impact(Shipped.TABLES, lines);

        assertThat(impact.counts()).isEqualTo(new Counts(2, 2, 0, 0));
        assertThat(impact.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.place())
                .matches("clients\\.jsonl:[34]( .*)?"));
        assertThat(impact.problems())
                .anySatisfy(problem -> assertThat(problem.place()).startsWith("clients.jsonl:4"));
    }

    @Test
    void nothing_that_can_be_read_is_a_refusal() throws IOException {
        Path lines = Files.writeString(directory.resolve("clients.jsonl"), "not json\n");
        Path empty = Files.createDirectory(directory.resolve("empty"));

        for (Path profiles : List.of(lines, empty, directory.resolve("missing"))) {
            assertThat(measured(Shipped.TABLES, Shipped.TABLES, profiles))
                    .isInstanceOfSatisfying(Result.Refused.class, refused -> assertThat(refused.fault())
                            .isEqualTo(Fault.INPUT));
        }
    }

    private int moves(Path example, Path tables) {
        Assessment before = assess(example, Shipped.TABLES);
        Assessment after = assess(example, tables);
        int moves = 0;
        for (Placement was : before.placements()) {
            Placement is = placement(after, was.model());
            moves += was.stage().equals(is.stage()) && was.attained() == is.attained() ? 0 : 1;
        }
        return moves;
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList();
        }
    }

    private static int sum(Matrix matrix) {
        return matrix.counts().stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static Flip flip(TablesImpact impact, String organisation, String model) {
        return impact.flips().stream()
                .filter(flip ->
                        flip.organisation().equals(organisation) && flip.model().equals(model))
                .findFirst()
                .orElseThrow();
    }

    private static String stage(Path tables) {
        return placement(assess(RETAILER, tables), "journey").stage();
    }

    private static Placement placement(Assessment assessment, String model) {
        return assessment.placements().stream()
                .filter(each -> each.model().equals(model))
                .findFirst()
                .orElseThrow();
    }

    private static Assessment assess(Path profile, Path tables) {
        return new AssessProfile(ProfileRequests.ruleBases())
                .assess(ProfileRequests.of(profile, tables))
                .orElseThrow();
    }

    private static TablesImpact impact(Path tables, Path profiles) {
        return impact(Shipped.TABLES, tables, profiles);
    }

    private static TablesImpact impact(Path before, Path after, Path profiles) {
        Result<TablesImpact> outcome = measured(before, after, profiles);
        assertThat(outcome).isInstanceOf(Result.Done.class);
        return ((Result.Done<TablesImpact>) outcome).value();
    }

    private static Result<TablesImpact> measured(Path before, Path after, Path profiles) {
        return TestTables.WORKBENCH.impact(before, Optional.of(after), profiles, Progress.NONE);
    }

    private EditedWorkbooks copy(String name) throws IOException {
        return EditedWorkbooks.copy(Shipped.TABLES, directory.resolve(name));
    }
}
