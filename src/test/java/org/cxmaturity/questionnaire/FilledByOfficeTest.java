package org.cxmaturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.explanation.Explanation;
import org.cxmaturity.explanation.ReasonNode;
import org.cxmaturity.gathering.Gathered;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Profile;
import org.cxmaturity.questionnaire.BlankForm.Typed;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.gathering.FilledQuestionnaires;
import org.cxmaturity.service.gathering.GatherProfile;
import org.cxmaturity.service.gathering.GatherRequest;
import org.cxmaturity.service.gathering.Gathering;
import org.cxmaturity.service.profile.ExplainProfile;
import org.cxmaturity.service.profile.Explaining.Question;
import org.cxmaturity.service.profile.ProfileLoader;
import org.cxmaturity.service.profile.ProfileRequests;
import org.cxmaturity.tables.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;

/** LibreOffice fills in questionnaires cell by cell, as a person types, and saves them: they say what was typed. */
@Tag("program")
class FilledByOfficeTest {
    private static final Tables TABLES = Shipped.ruleBase().tables();
    private static final BlankForm FORM = BlankForm.plain();
    private static final List<String> EXAMPLES =
            List.of("regional-bank", "telecom-operator", "neighbourhood-bakery", "district-council", "merged-utility");

    /** Two more people there see some capabilities quite differently. */
    private static final Set<String> DISPUTED = Set.of("regional-bank", "neighbourhood-bakery");

    private static final int OTHERS = 2;
    private static final RuleBase RULES = Shipped.ruleBase();
    private static final Gathering GATHERING =
            new GatherProfile(ProfileRequests.ruleBases(), List.of(new FilledQuestionnaires()));

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
            for (int nth = 0; DISPUTED.contains(example) && nth < OTHERS; nth++) {
                steps.add("open\t" + blank);
                for (Typed typed : respondent(example).dissent(FORM, nth)) {
                    steps.add(String.join("\t", typed.sheet(), typed.cell(), typed.text()));
                }
                steps.add("save\t" + directory.resolve(example + "-" + nth + ".xlsx"));
            }
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
            boolean ended = process.waitFor(10, TimeUnit.MINUTES);
            process.destroy();
            String said = Files.readString(directory.resolve("said.txt"));
            assertThat(ended)
                    .as("LibreOffice was not done in ten minutes: %s", said)
                    .isTrue();
            boolean absent =
                    said.contains("No module named 'uno'") || said.contains("No such file or directory: 'soffice'");
            assertThat(absent ? 0 : process.exitValue()).as(said).isZero();
            return !absent;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static ExampleRespondent respondent(String example) {
        return new ExampleRespondent(Path.of("src/main/resources/examples", example + ".yaml"), TABLES);
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
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

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void the_profile_that_is_gathered_is_assessed_like_the_one_written_by_hand(String example) throws IOException {
        int others = DISPUTED.contains(example) ? OTHERS : 0;

        Assessment gathered = Assessor.assess(RULES, profile("gathered.yaml", gathered(example)));
        Assessment byHand = Assessor.assess(
                RULES, profile("hand.json", json(respondent(example).byHand(others))));

        assertThat(gathered.placements()).isEqualTo(byHand.placements());
        assertThat(gathered.dimensions()).isEqualTo(byHand.dimensions());
        assertThat(gathered.capabilities())
                .usingRecursiveComparison()
                .ignoringFields("sources")
                .isEqualTo(byHand.capabilities());
        assertThat(gathered.findings())
                .extracting(Finding::text)
                .isEqualTo(byHand.findings().stream().map(Finding::text).toList());
        assertThat(gathered.recommendations())
                .extracting(Recommendation::action)
                .isEqualTo(byHand.recommendations().stream()
                        .map(Recommendation::action)
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("DISPUTED")
    void a_gap_names_its_departments_and_every_answer_stands_in_the_explanation_with_its_cell(String example)
            throws IOException {
        Path profile = Files.write(directory.resolve(example + ".yaml"), gathered(example));
        List<?> departments = (List<?>) respondent(example).byHand(0).getOrDefault("departments", List.of());
        String lowest = departments.get(0).toString().replace('-', ' ');

        for (String capability : respondent(example).disputed()) {
            Explanation explanation = new ExplainProfile(ProfileRequests.ruleBases())
                    .explain(
                            ProfileRequests.of(profile),
                            new Question(List.of(), Optional.empty(), Optional.of(capability), Optional.empty(), false))
                    .orElseThrow();
            List<ReasonNode> answers = answers(explanation.capabilities().get(0).why());

            assertThat(answers).as(capability).hasSize(1 + OTHERS);
            assertThat(answers).allSatisfy(each -> assertThat(each.notes())
                    .anySatisfy(note ->
                            assertThat(note).startsWith("Read in “" + example).contains(".xlsx”, sheet “", ", cell ")));
            assertThat(Assessor.assess(RULES, profile("gathered.yaml", gathered(example)))
                            .findings())
                    .filteredOn(each -> each.id().equals("perception-gap/" + capability))
                    .singleElement()
                    .satisfies(each -> assertThat(each.text()).contains("level 0 of 4 (" + lowest));
        }
    }

    private static List<ReasonNode> answers(ReasonNode node) {
        return Stream.concat(
                        Stream.of(node)
                                .filter(each -> String.valueOf(each.key()).startsWith("answers#")),
                        node.under().stream().flatMap(each -> answers(each).stream()))
                .toList();
    }

    /** The profile that the workbooks of an example make. */
    private static byte[] gathered(String example) throws IOException {
        List<NamedContent> files = new ArrayList<>();
        for (String name : List.of("", "-0", "-1")) {
            Path file = directory.resolve(example + name + ".xlsx");
            if (Files.exists(file)) {
                files.add(new NamedContent(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        NamedContent into =
                new NamedContent("least.json", json(respondent(example).least()));
        return GATHERING
                .profile(new GatherRequest(
                        files, Optional.of(into), Optional.empty(), false, List.of(), Optional.empty()))
                .orElseThrow()
                .text()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] json(Map<String, Object> values) {
        return JsonMapper.shared().writeValueAsBytes(values);
    }

    private static Profile profile(String name, byte[] content) {
        return ProfileReader.read(new NamedContent(name, content), ProfileLoader.vocabulary(TABLES))
                .orElseThrow()
                .profile();
    }
}
