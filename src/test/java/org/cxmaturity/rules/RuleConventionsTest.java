package org.cxmaturity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.rule.Rule;

/** The core rules keep to what makes them readable, disputable and independent of order. */
class RuleConventionsTest {
    private static final int LONGEST_FILE = 120;
    private static final Pattern RULE =
            Pattern.compile("^rule \"([^\"]+)\"$(.*?)^ *then$(.*?)^end$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("@id\\(([^)]*)\\)");
    private static final Pattern ONE_CONCLUSION = Pattern.compile("insertLogical\\([^;]*\\);");
    private static final Pattern IMPORT = Pattern.compile("^import (.*);$", Pattern.MULTILINE);
    private static final Pattern ALLOWED_IMPORT =
            Pattern.compile("org\\.cxmaturity\\.(model|tables)\\.[A-Z]\\w*|java\\.util\\.List");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(salience|no-loop|lock-on-active|activation-group|modify|update|delete|retract|eval|function|query)\\b");

    private static final Map<String, String> FILES = files();
    private static final List<MatchResult> RULES = FILES.values().stream()
            .flatMap(text -> RULE.matcher(text).results())
            .toList();

    @Test
    void rules_and_case_files_match_one_to_one() {
        assertThat(RuleCases.all().keySet()).isEqualTo(withCases().keySet());
    }

    @Test
    void a_case_file_states_its_rule_as_the_rules_do() {
        withCases().forEach((id, rule) -> assertThat(RuleCases.all().get(id))
                .as(id)
                .extracting(RuleCases::rule)
                .isEqualTo(rule));
    }

    /** No shipped model places by a score: that these rules fire, and what they conclude, is shown on a model that does. */
    private static Map<String, String> withCases() {
        Map<String, String> shown = new TreeMap<>(compiled());
        shown.keySet().removeIf(id -> id.startsWith("CXM-SCR-"));
        return shown;
    }

    @Test
    void every_rule_written_is_compiled_under_its_id() {
        Map<String, String> written =
                RULES.stream().collect(Collectors.toMap(RuleConventionsTest::id, match -> match.group(1)));

        assertThat(compiled()).isEqualTo(written);
        assertThat(FILES.values().stream().mapToLong(RuleConventionsTest::begun).sum())
                .as("rules begun, against rules understood")
                .isEqualTo(RULES.size());
    }

    @Test
    void an_id_has_its_form_and_belongs_to_one_rule() {
        assertThat(RULES.stream().map(RuleConventionsTest::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("CXM-[A-Z]{3}-\\d{3}"));
    }

    @Test
    void a_name_belongs_to_one_rule() {
        assertThat(RULES.stream().map(match -> match.group(1))).doesNotHaveDuplicates();
    }

    @Test
    void a_consequence_is_one_logical_insertion() {
        assertThat(RULES).allSatisfy(match -> assertThat(match.group(3).strip())
                .as(match.group(1))
                .matches(ONE_CONCLUSION)
                .containsOnlyOnce("insertLogical"));
    }

    @Test
    void no_rule_reaches_for_order_or_changes_facts() {
        assertThat(FILES).allSatisfy((file, text) -> assertThat(withoutWords(text))
                .as(file)
                .doesNotContainPattern(FORBIDDEN)
                .doesNotContain("||"));
    }

    @Test
    void rules_import_facts_rows_and_lists_only() {
        assertThat(FILES).allSatisfy((file, text) -> assertThat(
                        IMPORT.matcher(text).results().map(match -> match.group(1)))
                .as(file)
                .isNotEmpty()
                .allMatch(name -> ALLOWED_IMPORT.matcher(name).matches()));
    }

    @Test
    void a_file_of_rules_is_short() {
        assertThat(FILES)
                .isNotEmpty()
                .allSatisfy((file, text) -> assertThat(text.lines()).as(file).hasSizeLessThanOrEqualTo(LONGEST_FILE));
    }

    private static Map<String, String> compiled() {
        Map<String, String> names = new TreeMap<>();
        Shipped.ruleBase().rules().getKiePackages().stream()
                .flatMap(each -> each.getRules().stream())
                .forEach(rule -> assertThat(names.put(id(rule), rule.getName()))
                        .as(id(rule))
                        .isNull());
        return names;
    }

    private static String id(Rule rule) {
        return String.valueOf(rule.getMetaData().get("id"));
    }

    private static String id(MatchResult rule) {
        return ID.matcher(rule.group(2)).results().map(match -> match.group(1)).collect(Collectors.joining(" and "));
    }

    private static long begun(String text) {
        return text.lines().filter(line -> line.startsWith("rule ")).count();
    }

    /** The text without comments and without what stands in quotes. */
    private static String withoutWords(String text) {
        return text.replaceAll("\"[^\"\\n]*\"", "\"\"").replaceAll("//.*", "");
    }

    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(Shipped.RULES)) {
            for (Path path : paths.toList()) {
                files.put(String.valueOf(path.getFileName()), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
