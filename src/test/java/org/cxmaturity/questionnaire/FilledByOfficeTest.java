package org.cxmaturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cxmaturity.gathering.Gathered;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.questionnaire.BlankForm.Typed;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LibreOffice fills in questionnaires cell by cell, as a person types, and saves them: they say what was typed. */
@Tag("program")
class FilledByOfficeTest {
    private static final Tables TABLES = Shipped.ruleBase().tables();
    private static final BlankForm FORM = BlankForm.plain();
    private static final List<String> EXAMPLES = List.of("regional-bank", "telecom-operator", "neighbourhood-bakery");

    @TempDir
    private static Path directory;

    @BeforeAll
    static void type_and_save() throws IOException, InterruptedException {
        Path blank = Files.write(directory.resolve("blank.xlsx"), FORM.bytes());
        List<String> steps = new ArrayList<>();
        for (String example : EXAMPLES) {
            steps.add("open\t" + blank);
            for (Typed typed : respondent(example).typing(FORM)) {
                steps.add(String.join("\t", typed.sheet(), typed.cell(), typed.text()));
            }
            steps.add("save\t" + directory.resolve(example + ".xlsx"));
        }
        Path list = Files.write(directory.resolve("steps.txt"), steps);
        assumeTrue(
                run("python3", list) || run("/usr/bin/python3", list),
                "LibreOffice (soffice) with its Python (python3-uno) is not installed; nobody types into questionnaires");
    }

    private static boolean run(String python, Path steps) throws IOException, InterruptedException {
        Path settings = Files.createDirectories(directory.resolve("settings"));
        try {
            Process process = new ProcessBuilder(
                            python,
                            Path.of("src/test/resources/questionnaire/type.py")
                                    .toAbsolutePath()
                                    .toString(),
                            steps.toString(),
                            settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("said.txt").toFile())
                    .start();
            boolean ended = process.waitFor(180, TimeUnit.SECONDS);
            process.destroy();
            assertThat(Files.readString(directory.resolve("said.txt"))).doesNotContain("locked: ");
            return ended && process.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static ExampleRespondent respondent(String example) {
        return new ExampleRespondent(Path.of("src/main/resources/examples", example + ".yaml"), TABLES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"regional-bank", "telecom-operator", "neighbourhood-bakery"})
    void a_questionnaire_says_what_was_typed(String example) throws IOException {
        byte[] filled = Files.readAllBytes(directory.resolve(example + ".xlsx"));

        Gathered gathered = QuestionnaireReader.read(new NamedContent(example + ".xlsx", filled), TABLES);

        ExampleRespondent respondent = respondent(example);
        assertThat(gathered.problems()).isEmpty();
        assertThat(gathered.items())
                .extracting(item -> ExampleRespondent.shown(item.section(), item.values()))
                .containsExactlyInAnyOrderElementsOf(respondent.expected());
        assertThat(gathered.complete()).containsExactlyInAnyOrderElementsOf(respondent.complete());
    }
}
