package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cxmaturity.Seeds;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.KpiFindingRow;
import org.cxmaturity.tables.LevelFindingRow;
import org.cxmaturity.tables.SizeClassRow;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.tabletest.CellStep;
import org.cxmaturity.tabletest.CellSteps;
import org.cxmaturity.tabletest.FewTests;
import org.cxmaturity.workbook.EditedWorkbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code cxm tables coverage --by-change}. */
class CoverageByChangeTest {
    private static final List<String> TABLES = List.of("disagreements", "capability-obstacles", "cost-bands");

    private final TablesShell shell = new TablesShell();

    @TempDir
    private Path directory;

    private Path tests = Path.of("");

    @BeforeEach
    void write_a_few_tests() throws IOException {
        tests = FewTests.into(directory.resolve("few.xlsx"));
    }

    private int changes(String table, Object... more) {
        List<Object> line =
                new ArrayList<>(List.of("tables", "coverage", "--tests", tests, "--by-change", "--only", table));
        line.addAll(List.of(more));
        return shell.run(line.toArray());
    }

    private JsonNode table(String name) {
        assertThat(changes(name, "--format", "json")).as(shell.err()).isZero();
        return JsonMapper.shared().readTree(shell.out()).path("tables").get(0);
    }

    /** The cells that the change's row and column have in workbooks that are changed so on the disk; how the tests end then. */
    private int tested(CellStep step, int number) throws IOException {
        EditedWorkbooks tables = EditedWorkbooks.copy(
                Shipped.TABLES, directory.resolve(step.spec().name() + "-" + number));
        String file = step.spec().file();
        if (step.column().kind().numeric()) {
            tables.set(file, step.before().id(), step.column().title(), new BigDecimal(step.to()).intValueExact());
        } else {
            tables.set(file, step.before().id(), step.column().title(), step.to());
        }
        return shell.run("tables", "test", "--tables", tables.directory(), "--tests", tests);
    }

    @Test
    void what_is_said_to_be_unnoticed_refused_or_noticed_is_so_when_the_workbook_says_it() throws IOException {
        Set<Boolean> ends = new HashSet<>();
        for (String name : TABLES) {
            JsonNode table = table(name);
            List<String> unnoticed = new ArrayList<>();
            table.path("unnoticed")
                    .forEach(each -> unnoticed.add(each.path("row").asString() + " "
                            + each.path("column").asString() + " "
                            + each.path("after").asString()));
            TableSpec<?> spec = TableSpec.all().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            List<CellStep> steps =
                    CellSteps.of(spec, Shipped.ruleBase().tables().all(spec.type()));

            assertThat(table.path("changes").asInt()).isEqualTo(steps.size());
            assertThat(table.path("refused").asInt() + table.path("noticed").asInt() + unnoticed.size())
                    .isEqualTo(steps.size());
            int every = Math.max(1, steps.size() / Seeds.of(4));
            for (int at = 0; at < steps.size(); at += every) {
                CellStep step = steps.get(at);
                boolean said =
                        unnoticed.contains(step.row() + " " + step.column().title() + " " + step.to());
                assertThat(tested(step, at) == ExitCode.DONE)
                        .as(step + "\n" + shell.out() + shell.err())
                        .isEqualTo(said);
                ends.add(said);
            }
        }
        assertThat(ends).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void numbers_go_by_their_last_place_and_words_to_their_neighbours() {
        List<String> sizes = steps(SizeClassRow.class);
        List<String> kpis = steps(KpiFindingRow.class);

        assertThat(sizes).contains("SIZ-LARGE size MEDIUM", "SIZ-LARGE size ENTERPRISE", "SIZ-LARGE employeesFrom 251");
        assertThat(kpis).isNotEmpty().allMatch(each -> each.matches("KPF-.*"));
        assertThat(steps(LevelFindingRow.class))
                .noneMatch(each -> each.contains(" id ") || each.contains(" sentence "));
    }

    private static List<String> steps(Class<? extends org.cxmaturity.tables.Row> type) {
        return CellSteps.of(TableSpec.of(type), Shipped.ruleBase().tables().all(type)).stream()
                .map(step -> step.before().id() + " " + step.column().name() + " " + step.to())
                .toList();
    }

    @Test
    void the_cells_are_listed_in_text_and_what_does_not_go_together_is_refused() {
        assertThat(changes("change-capacity", "--full")).as(shell.err()).isZero();
        assertThat(shell.out())
                .contains(
                        "Each threshold and each conclusion was changed by one step",
                        "UNNOTICED",
                        "change-capacity.drl.xlsx!");

        assertThat(shell.run("tables", "coverage", "--by-change", "--profiles", "x", "--annotate", "y"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.err())
                .contains("--profiles: found --by-change beside it", "--annotate: found --by-change beside");
        assertThat(shell.run("tables", "coverage", "--only", "priorities")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("tables", "coverage", "--by-change", "--only", "prioritys"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("Maybe: priorities");
    }
}
