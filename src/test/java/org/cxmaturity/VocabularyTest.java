package org.cxmaturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.DimensionRow;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.ObstacleRow;
import org.cxmaturity.tables.SectorWordRow;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tables.Tables;
import org.junit.jupiter.api.Test;

/** What is special to the shipped models stands in their workbooks: a model of another field goes through the same code. */
class VocabularyTest {
    /** Where words of the field may stand, by the reason: a package, a file, or one literal of a file. One not needed fails. */
    private static final Map<String, List<String>> EXCEPTIONS = Map.of(
            "facts of a profile, read or put into words: they show where a profile states them",
            List.of(
                    "model/",
                    "intake/BusinessCases.java",
                    "intake/Plausibility.java",
                    "intake/ServicePlausibility.java",
                    "intake/Synonyms.java",
                    "questionnaire/FactList.java: customerData",
                    "explanation/DisplayNames.java",
                    "explanation/GivenWords.java",
                    "explanation/MeasureWords.java",
                    "explanation/ValueWords.java",
                    "explanation/DerivedWords.java: Customers are met in person",
                    "explanation/DerivedWords.java: Customers are not met in person",
                    "explanation/DerivedWords.java: Whether customers are met in person is not known",
                    "tabletest/AbsenceProbes.java",
                    "tabletest/FactToEdits.java"),
            "rules that conclude from such facts: which systems know whom, and where people come",
            List.of(
                    "rules/connection-data.drl",
                    "rules/connection-meeting.drl",
                    "rules/connection-systems.drl",
                    "rules/evidence-hub.drl",
                    "rules/evidence-systems.drl",
                    "rules/inference-data.drl"),
            "which of such facts a column is about, in the sheet's own help",
            List.of(
                    "tables/ActionTriggerRow.java",
                    "tables/ChannelRow.java",
                    "tables/ChannelScoringRow.java",
                    "tables/CoverageScoringRow.java",
                    "tables/DuplicateFindingRow.java",
                    "tables/FreshnessScoringRow.java",
                    "tables/HubScoringRow.java",
                    "tables/KpiScoringRow.java",
                    "tables/SectorActionRow.java",
                    "tables/SystemScoringRow.java",
                    "tables/TechnologyScoringRow.java"),
            "what responses measure: the definitions, and the words that exports have for it",
            List.of("responses/AnswerWords.java", "responses/ColumnUse.java", "responses/KpiDefinition.java"),
            "where a page jumps to",
            List.of("clientreport/KpiChapter.java: customers"),
            "the program's own name",
            List.of(
                    "audit/Provenance.java",
                    "questionnaire/QuestionnaireWriter.java: CX Maturity",
                    "workbook/CellComment.java",
                    "workbook/WorkbookWriter.java"),
            "the name of a file",
            List.of("service/tables/ShippedExamples.java: online-fashion-shop"));

    /** What the shipped tables say of the field in no column of their own. */
    private static final String FIELD =
            "customer|shops?\\b|shopper|churn|detractor|promoter|loyal|(?-i:\\b(?:CX|NPS|CSAT|CES)\\b)";

    private static final Pattern ONE = Pattern.compile("\\p{L}+");

    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\\\n])'"
                    + "|\"\"\"(?<block>.*?)\"\"\"|\"(?<text>(?:\\\\.|[^\"\\\\\\n])*)\"",
            Pattern.DOTALL);

    private static final Path JAVA = Path.of("src/main/java/org/cxmaturity");

    private final Tables tables = Shipped.ruleBase().tables();
    private final Set<String> vocabulary = vocabulary(tables);
    private final Pattern phrases = phrases();

    @Test
    void the_vocabulary_of_the_shipped_models_stands_in_no_code() throws IOException {
        List<String> found = new ArrayList<>();
        Set<String> needed = new TreeSet<>();
        for (Path file : code()) {
            for (String literal : literals(file)) {
                List<String> words = words(literal);
                Optional<String> excepted = exception(name(file), literal);
                if (!words.isEmpty()) {
                    excepted.ifPresentOrElse(
                            needed::add, () -> found.add(name(file) + ": " + words + " in \"" + literal + '"'));
                }
            }
        }

        assertThat(found).isEmpty();
        assertThat(needed)
                .as("exceptions that are needed")
                .isEqualTo(exceptions().collect(Collectors.toSet()));
    }

    @Test
    void ids_names_and_words_of_the_field_are_found_and_others_are_not() {
        assertThat(words("  cxm report --model four-stage")).containsExactly("four-stage");
        assertThat(words("level of Feedback.Closed-Loop")).containsExactly("feedback.closed-loop");
        assertThat(words("optimised")).containsExactly("optimised");
        assertThat(words("Customers are asked")).containsExactly("customer");
        assertThat(words("Made by CX Maturity")).containsExactly("cx");
        assertThat(words("cx-maturity/profile/v1")).isEmpty();
        assertThat(words("what people managed to do")).isEmpty();
    }

    /** Dimensions of one word are left out: all code speaks of people, data and channels. */
    private static Set<String> vocabulary(Tables tables) {
        Set<String> words = new TreeSet<>();
        tables.all(ModelRow.class).forEach(row -> words.addAll(List.of(row.id(), row.name())));
        tables.all(StageRow.class).forEach(row -> words.addAll(List.of(row.id(), row.stage(), row.name())));
        tables.all(DimensionRow.class).forEach(row -> Stream.of(row.id(), row.name())
                .filter(word -> !ONE.matcher(word).matches())
                .forEach(words::add));
        tables.all(CapabilityRow.class).forEach(row -> words.addAll(List.of(row.id(), row.name())));
        tables.all(ActionRow.class).forEach(row -> words.addAll(List.of(row.id(), row.title())));
        tables.all(ObstacleRow.class).forEach(row -> words.addAll(List.of(row.id(), row.name())));
        tables.all(SectorWordRow.class).forEach(row -> words.add(row.word()));
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(TreeSet::new, Set::add, Set::addAll);
    }

    /** What nobody says by chance: of several words, or of the field. */
    private Pattern phrases() {
        String several = vocabulary.stream()
                .filter(word -> !ONE.matcher(word).matches())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\w.-])(?:" + several + ")(?![\\w-])|" + FIELD, Pattern.CASE_INSENSITIVE);
    }

    /** The words of the vocabulary in a literal; a single word that others use, too, only where nothing else is said. */
    private List<String> words(String literal) {
        Stream<String> whole =
                Stream.of(literal.strip().toLowerCase(Locale.ROOT)).filter(vocabulary::contains);
        return Stream.concat(whole, phrases.matcher(literal).results().map(each -> each.group()
                        .toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    private static List<Path> code() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : List.of(JAVA, Path.of("rules"), Path.of("src/main/resources/templates"))) {
            try (Stream<Path> walked = Files.walk(root)) {
                walked.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    /** The literals of Java and DRL, a rule's name among them; every line of a template. */
    private static List<String> literals(Path file) {
        String text = read(file);
        if (file.startsWith("src/main/resources")) {
            return text.lines().toList();
        }
        List<String> literals = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            String literal = tokens.group("block") == null ? tokens.group("text") : tokens.group("block");
            if (literal != null) {
                literals.add(literal);
            }
        }
        return literals;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> exceptions() {
        return EXCEPTIONS.values().stream().flatMap(List::stream);
    }

    private static Optional<String> exception(String file, String literal) {
        Set<String> excepting = Set.of(file.substring(0, file.indexOf('/') + 1), file, file + ": " + literal);
        return exceptions().filter(excepting::contains).findFirst();
    }

    private static String name(Path file) {
        return (file.startsWith(JAVA) ? JAVA.relativize(file) : file).toString().replace('\\', '/');
    }
}
