package org.cxmaturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.gathering.Gathered;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed into a questionnaire as an example's profile has it comes back as it stands there. */
class FilledExamplesTest {
    private static final Tables TABLES = Shipped.ruleBase().tables();
    private static final BlankForm FORM = BlankForm.plain();

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/examples"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_comes_back_as_it_was_typed(Path example) {
        ExampleRespondent respondent = new ExampleRespondent(example, TABLES);
        byte[] filled = BlankForm.filled(FORM.bytes(), respondent.typing(FORM));

        Gathered gathered = QuestionnaireReader.read(new NamedContent("filled.xlsx", filled), TABLES);

        assertThat(gathered.problems()).isEmpty();
        assertThat(gathered.items())
                .extracting(item -> ExampleRespondent.shown(item.section(), item.values()))
                .containsExactlyInAnyOrderElementsOf(respondent.expected());
        assertThat(gathered.complete()).containsExactlyInAnyOrderElementsOf(respondent.complete());
    }
}
