package org.cxmaturity.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.LevelFinding;
import org.cxmaturity.model.Obstacle;
import org.cxmaturity.model.Setting;
import org.cxmaturity.tables.Conclusion;
import org.cxmaturity.tables.Condition;
import org.cxmaturity.tables.DecisionTable;
import org.cxmaturity.tables.Entry;
import org.cxmaturity.tables.HitPolicy;
import org.cxmaturity.tables.Note;
import org.cxmaturity.tables.Operator;
import org.cxmaturity.tables.Phase;
import org.cxmaturity.tables.Role;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Subject;
import org.cxmaturity.tablespec.CellConversion;
import org.cxmaturity.tablespec.CellKind;
import org.cxmaturity.tablespec.CellParser;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cell text never becomes code: what could is refused, and notes do not reach the rules at all. */
class CodeInCellsTest {
    @DecisionTable(
            name = "three-subjects",
            title = "Three subjects",
            help = "One of them without a column.",
            phase = Phase.LEVEL,
            hit = HitPolicy.COLLECT,
            subjects = {
                @Subject(type = Setting.class, as = "$setting", where = "size != null"),
                @Subject(type = Obstacle.class, as = "$obstacle"),
                @Subject(type = LevelFinding.class, as = "$finding")
            },
            concludes = "new Obstacle(obstacle)")
    record ThreeSubjectsRow(
            @Entry(title = "Row id") String id,
            @Conclusion(title = "Obstacle") String obstacle,

            @Condition(title = "Capability", subject = "$finding", operator = Operator.IN)
            Set<String> capability,

            @Condition(title = "Met", subject = "$obstacle", property = "obstacle", operator = Operator.IN)
            Set<String> met,

            @Note(title = "Reason") String reason)
            implements Row {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" + System.exit(0) + \"",
                "a\" + System.exit(0) + \"",
                "\\u0022",
                "eval(true)",
                "a); System.exit(0); (",
                "$param",
                "/*",
                "//",
                "=1+1",
                "@x",
                "ａ"
            })
    void text_that_could_be_code_is_refused_in_every_cell_that_reaches_the_rules(String text) {
        Set<CellKind> kinds = new HashSet<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            for (Column column : spec.columns()) {
                boolean reaches = spec.decision() != null && column.role() != Role.NOTE;
                if (reaches || column.identifies()) {
                    kinds.add(column.kind());
                    assertThat(CellParser.read(column, text))
                            .as(spec.name() + " " + column.name())
                            .isInstanceOf(CellConversion.Mistake.class);
                }
            }
        }
        assertThat(kinds).doesNotContain(CellKind.TEXT).hasSizeGreaterThan(6);
    }

    @Test
    void a_note_leaves_no_trace_in_the_rules() {
        Map<Class<? extends Row>, List<Row>> rows = GeneratedRows.of(99, 40);
        WorkbookWriter writer = new WorkbookWriter(rows);

        String rules = compiled(writer.bytes("feedback-scoring.drl.xlsx"));

        assertThat(rows.toString()).contains("System.exit").contains("\\u0022").contains("eval(");
        assertThat(rules)
                .contains("@reason")
                .doesNotContain("System")
                .doesNotContain("\\u0022")
                .doesNotContain("eval(")
                .doesNotContain("Functions")
                .doesNotContain("plain text")
                .doesNotContain("$param");
    }

    @Test
    void a_subject_without_a_column_of_its_own_is_still_matched() throws IOException {
        TableSpec<ThreeSubjectsRow> spec = TableSpec.of(ThreeSubjectsRow.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new SheetWriter(workbook, spec, new SheetStyles(workbook), new DropDowns(table -> List.of()))
                    .write(List.of(new ThreeSubjectsRow("r-1", "o", Set.of("c"), Set.of(), "why")));
            workbook.write(bytes);
        }

        assertThat(compiled(bytes.toByteArray()).replaceAll("\\s+", " "))
                .contains("when $setting : Setting(size != null) $obstacle : Obstacle(Cell.in(obstacle, \"*\"))"
                        + " $finding : LevelFinding(Cell.in(capability, \"c\")) then"
                        + " String obstacle = \"o\"; insertLogical(new Obstacle(obstacle)); end");
    }

    private static String compiled(byte[] workbook) {
        return new SpreadsheetCompiler().compile(new ByteArrayInputStream(workbook), InputType.XLS);
    }
}
