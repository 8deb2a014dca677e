package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.gathering.Gathered;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.questionnaire.QuestionnaireReader;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.profile.AskByQuestionnaire;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.ExplainProfile;
import org.cxmaturity.service.profile.ProfileRequests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cxm questionnaire} as people use it. */
class QuestionnaireCommandTest {
    private static final String BANK = "src/main/resources/examples/regional-bank.yaml";
    private static final RuleBases RULE_BASES = ProfileRequests.ruleBases();

    @TempDir
    private Path directory;

    private final Shell shell = new Shell();

    private static final class Shell extends CapturedShell {
        int run(String... arguments) {
            UseCases useCases = new UseCases(
                    new AssessProfile(RULE_BASES),
                    new ExplainProfile(RULE_BASES),
                    none(),
                    none(),
                    none(),
                    none(),
                    NotedResults.WRITTEN,
                    List::of,
                    new Intake(() -> new AskByQuestionnaire(RULE_BASES), none(), none()),
                    none());
            return run(useCases, arguments);
        }
    }

    private XSSFWorkbook written(String... options) throws IOException {
        Path file = directory.resolve("q" + options.length + ".xlsx");
        List<String> arguments = new ArrayList<>(List.of("questionnaire", "--out", file.toString()));
        arguments.addAll(List.of(options));
        assertThat(shell.run(arguments.toArray(String[]::new))).as(shell.err()).isZero();
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    /** The capabilities that a questionnaire asks about, sheet by sheet, with what stands beside the questions. */
    private static List<String> asked(XSSFWorkbook workbook) {
        List<String> ids = new ArrayList<>();
        for (Sheet sheet : workbook) {
            if (sheet.getRow(0).getCell(0).getStringCellValue().endsWith(" answers")) {
                for (Row row : sheet) {
                    String id = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
                    if (row.getRowNum() > 0 && !id.equals("heading") && !id.isEmpty()) {
                        ids.add(id);
                    }
                }
            }
        }
        return ids;
    }

    private static List<String> sheets(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    @Test
    void it_asks_what_the_models_ask_and_offers_the_answers() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            assertThat(asked(workbook))
                    .containsExactlyInAnyOrderElementsOf(
                            Shipped.ruleBase().tables().scope().asked());
            assertThat(sheets(workbook))
                    .startsWith("Start", "Feedback", "Operations")
                    .contains("Organisation", "Departments", "Systems", "Channels in use")
                    .endsWith("cxm");
            assertThat(workbook.getSheetVisibility(workbook.getNumberOfSheets() - 1))
                    .isEqualTo(SheetVisibility.HIDDEN);
            for (Sheet sheet : workbook) {
                assertThat(((XSSFSheet) sheet).isSheetLocked())
                        .as(sheet.getSheetName())
                        .isTrue();
            }
            XSSFSheet feedback = workbook.getSheet("Feedback");
            assertThat(feedback.getDataValidations())
                    .extracting(each -> each.getValidationConstraint().getFormula1())
                    .contains("cxm_Levels_five_levels");
            assertThat(feedback.getRow(5).getCell(4).getCellStyle().getLocked()).isFalse();
            assertThat(feedback.getRow(5).getCell(2).getCellStyle().getLocked()).isTrue();
            assertThat(feedback.getPrintSetup().getLandscape()).isTrue();
            assertThat(feedback.getRepeatingRows().formatAsString()).isEqualTo("5:5");
        }
    }

    @Test
    void for_a_profile_it_asks_what_is_open_and_states_what_is_known() throws IOException {
        try (XSSFWorkbook workbook = written("--for", BANK)) {
            assertThat(asked(workbook))
                    .contains("data.consent-and-trust", "collaboration.shared-goals claimed 2")
                    .doesNotContain("people.service-team", "leadership.digital-alignment")
                    .first()
                    .isEqualTo("data.consent-and-trust");
            assertThat(workbook.getSheet("Departments").getRow(5).getCell(1).getStringCellValue())
                    .isEqualTo("branches");
        }

        Gathered gathered = QuestionnaireReader.read(
                new NamedContent("q.xlsx", Files.readAllBytes(directory.resolve("q2.xlsx"))),
                Shipped.ruleBase().tables());

        assertThat(gathered.problems()).isEmpty();
        assertThat(gathered.complete()).containsExactlyInAnyOrder("technologies", "channels");
        assertThat(gathered.items())
                .extracting(item -> item.section())
                .as("what was on file and was not touched is no answer")
                .doesNotContain("answers")
                .contains("organisation", "constraints", "departments", "silos", "kpis", "service");
        assertThat(gathered.items())
                .filteredOn(item -> item.section().equals("organisation"))
                .singleElement()
                .satisfies(item -> assertThat(item.values().get("id")).isEqualTo("regional-bank"));
    }

    /** The row of the first sheet that counts how far a sheet is answered: asked, answered, what else is said. */
    private static List<String> progress(XSSFWorkbook workbook, String of) {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        DataFormatter shown = new DataFormatter();
        shown.setUseCachedValuesForFormulaCells(true);
        for (Row row : workbook.getSheet("Start")) {
            if (row.getRowNum() > 20 && of.equals(shown.formatCellValue(row.getCell(1)))) {
                return IntStream.rangeClosed(3, 5)
                        .mapToObj(at -> shown.formatCellValue(row.getCell(at)))
                        .toList();
            }
        }
        throw new AssertionError("no row of " + of);
    }

    @Test
    void what_is_on_file_is_known_already_and_not_answered() throws IOException {
        try (XSSFWorkbook workbook = written("--for", BANK)) {
            assertThat(progress(workbook, "Technologies in use").subList(0, 2)).containsExactly("2", "0");
            assertThat(progress(workbook, "Departments")).containsExactly("", "0", "5 known already");
            assertThat(progress(workbook, "Organisation")).containsExactly("", "0", "9 known already");
            assertThat(progress(workbook, "All questions").get(1)).isEqualTo("0");

            XSSFSheet technologies = workbook.getSheet("Technologies in use");
            List<Row> known = new ArrayList<>();
            List<Row> open = new ArrayList<>();
            for (Row row : technologies) {
                String state = row.getCell(7) == null ? "" : row.getCell(7).toString();
                if (row.getRowNum() > 6 && !state.isEmpty()) {
                    (row.getCell(7).getStringCellValue().equals("known already") ? known : open).add(row);
                }
            }
            assertThat(known).isNotEmpty();
            known.get(0).getCell(2).setCellValue("nobody uses it");
            open.get(0).getCell(2).setCellValue("nobody uses it");
            workbook.getSheet("Departments").getRow(5 + 5).getCell(1).setCellValue("Legal");

            assertThat(progress(workbook, "Technologies in use").subList(0, 2)).containsExactly("3", "2");
            assertThat(progress(workbook, "Departments").get(1)).isEqualTo("1");
            assertThat(progress(workbook, "All questions").get(1)).isEqualTo("2");
        }
    }

    @Test
    void a_role_and_a_department_are_asked_what_the_catalogue_asks_them() throws IOException {
        try (XSSFWorkbook workbook = written("--role", "Head of IT", "--department", "Marketing")) {
            assertThat(shell.err())
                    .isEqualTo("Written: " + directory.resolve("q4.xlsx") + ", "
                            + asked(workbook).size() + " questions on 7 sheets and 8 sheets of facts\n");
            assertThat(asked(workbook))
                    .contains("data.sharing", "collaboration.shared-goals", "personalisation.segmentation")
                    .doesNotContain("measurement.retention", "people.empowerment");
        }
        assertThat(shell.run("questionnaire", "--out", directory + "/x.xlsx", "--role", "Astronaut"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("--role: found \"Astronaut\"", "such as Chief executive");
    }

    @Test
    void it_is_told_in_a_language_that_the_models_have() throws IOException {
        try (XSSFWorkbook workbook = written("--model", "journey", "--language", "de")) {
            assertThat(sheets(workbook)).contains("Genutzte Technologien", "Organisation", "Abteilungen");
            XSSFSheet lists = workbook.getSheet("cxm");
            List<String> words = new ArrayList<>();
            lists.forEach(row ->
                    words.add(row.getCell(2) == null ? "" : row.getCell(2).getStringCellValue()));
            assertThat(words).contains("weiß nicht", "niemand nutzt sie", "Einzelhandel");
        }
        assertThat(shell.run("questionnaire", "--out", directory + "/x.xlsx", "--language", "fr"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("questionnaire", "--out", directory + "/x.csv")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("a name that ends in .xlsx");
        assertThat(directory.resolve("x.xlsx")).doesNotExist();
    }
}
