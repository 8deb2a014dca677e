package org.cxmaturity.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.BenchmarkRow;
import org.cxmaturity.tables.CostBandRow;
import org.cxmaturity.tables.EffortBandRow;
import org.cxmaturity.tables.FindingActionRow;
import org.cxmaturity.tables.ObstacleActionRow;
import org.cxmaturity.tables.ObstacleStanceRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.TranslationRow;
import org.cxmaturity.tables.WordingRow;
import org.junit.jupiter.api.Test;

/** Where figures in the shipped texts come from, or that nobody measured them. */
class ShippedSourcesTest {
    private static final Tables TABLES = Shipped.ruleBase().tables();
    private static final String MARK = "estimate, unsourced";
    private static final String OWN = "Product's own judgement.";

    /** What reads like something that was measured: percentages, sample sizes, scores. */
    private static final Pattern MEASURED = Pattern.compile("\\d ?%|n=\\d|NPS (was )?[+−-]\\d|\\d hours, the average");

    /** All rows but translations: these say what the row says that they translate. */
    private static Stream<Row> rows() {
        return RowTypes.ALL.stream()
                .filter(type -> type != TranslationRow.class)
                .flatMap(type -> TABLES.all(type).stream());
    }

    /** What a row says in words, by component. */
    private static Map<String, String> texts(Row row) {
        Map<String, String> texts = new TreeMap<>();
        for (RecordComponent each : row.getClass().getRecordComponents()) {
            if (each.getType() == String.class) {
                try {
                    texts.put(each.getName(), String.valueOf(each.getAccessor().invoke(row)));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return texts;
    }

    private static String all(Row row) {
        return texts(row).values().stream().collect(Collectors.joining(" | "));
    }

    @Test
    void days_and_costs_of_actions_are_marked_as_estimates_or_have_a_source() {
        assertThat(TABLES.all(ActionRow.class))
                .allSatisfy(each -> assertThat(each.source()).as(each.id()).contains(MARK));
    }

    @Test
    void a_published_value_names_who_published_it_when_and_how_it_is_to_be_read() {
        assertThat(TABLES.all(BenchmarkRow.class)).isNotEmpty().allSatisfy(each -> {
            assertThat(each.source()).as(each.id()).isNotBlank().doesNotContain(MARK);
            assertThat(each.caution()).as(each.id()).isNotBlank();
            assertThat(each.year()).as(each.id()).isBetween(2000, 2026);
        });
    }

    @Test
    void what_reads_like_something_measured_names_its_source_or_is_marked() {
        List<Row> measured = rows().filter(row -> MEASURED.matcher(all(row)).find())
                .filter(row -> !all(row).contains("{percent}%") && !all(row).contains("95% interval"))
                .filter(row -> !(row instanceof WordingRow said && said.used().startsWith("Questionnaire: hint")))
                .toList();

        assertThat(measured).isNotEmpty().allSatisfy(row -> assertThat(
                        texts(row).getOrDefault("source", "") + sourceIn(row))
                .as("%s: %s", RowTypes.reference(row), all(row))
                .isNotBlank()
                .isNotEqualTo("product's own judgement"));
    }

    /** Some sheets have no column for sources: then the text itself says where a figure comes from, or that it is an estimate. */
    private static String sourceIn(Row row) {
        String text = all(row);
        return text.contains(MARK) || text.contains("XM Institute") ? "named" : "";
    }

    @Test
    void a_vendors_correlation_is_told_as_one() {
        List<String> cited = rows().map(ShippedSourcesTest::all)
                .filter(text -> text.contains("+34"))
                .toList();

        assertThat(cited).isNotEmpty().allSatisfy(text -> assertThat(text)
                .contains("a vendor's own customers")
                .contains("correlational")
                .contains("23 firms")
                .contains("18 that do not")
                .doesNotContain("gain 34"));
    }

    @Test
    void an_index_is_context_and_never_held_against_a_percentage() {
        assertThat(TABLES.all(BenchmarkRow.class))
                .filteredOn(each -> each.kind() == KpiKind.CSAT)
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.comparable()).isFalse();
                    assertThat(each.source()).contains("about 2020");
                    assertThat(each.caution()).contains("Context only").contains("about 2020");
                });
    }

    @Test
    void a_rule_of_one_country_is_cited_for_that_country() {
        List<String> cited = rows().map(ShippedSourcesTest::all)
                .filter(text -> text.contains("PRIN"))
                .toList();

        assertThat(cited).isNotEmpty().allMatch(text -> text.contains("in the United Kingdom"));
        assertThat(rows().map(ShippedSourcesTest::all).filter(text -> text.contains("2016/679")))
                .isNotEmpty()
                .allMatch(text -> text.contains("where it applies"));
    }

    @Test
    void a_standard_of_one_country_is_an_example_elsewhere() {
        assertThat(rows().map(ShippedSourcesTest::all).filter(text -> text.contains("GOV.UK")))
                .isNotEmpty()
                .allMatch(text -> text.contains("(United Kingdom, elsewhere an example)"));
    }

    @Test
    void nobody_has_to_guess_which_document_is_meant() {
        assertThat(rows().map(ShippedSourcesTest::all))
                .noneMatch(text -> text.contains("the first source") || text.contains("the second source"));
    }

    /** How often an obstacle was named in a survey says that it is there, not what helps against it. */
    @Test
    void a_survey_of_obstacles_is_not_cited_for_what_to_do() {
        List<Row> advice = rows().filter(row -> row instanceof ObstacleActionRow
                        || row instanceof ObstacleStanceRow
                        || row instanceof FindingActionRow)
                .filter(row -> all(row).contains("XM Institute"))
                .toList();

        assertThat(advice).isNotEmpty().allSatisfy(row -> assertThat(all(row)).contains("is product's own judgement"));
    }

    /** A source for what is done is none for days and costs, and a plan counts whose figures have one by how the cell begins. */
    @Test
    void only_figures_that_somebody_measured_count_as_sourced() {
        assertThat(TABLES.all(ActionRow.class))
                .filteredOn(each -> !each.source().startsWith(MARK))
                .extracting(ActionRow::id)
                .containsExactly("map-main-journeys");
    }

    @Test
    void thresholds_of_the_bands_are_marked_as_own_judgement() {
        assertThat(TABLES.all(EffortBandRow.class)).allMatch(row -> row.reason().endsWith(OWN));
        assertThat(TABLES.all(CostBandRow.class))
                .filteredOn(row -> row.reason().contains("half"))
                .hasSize(2)
                .allMatch(row -> row.reason().endsWith(OWN));
    }

    @Test
    void nothing_promises_when_customers_will_notice() {
        assertThat(rows().map(ShippedSourcesTest::all)).noneMatch(text -> text.contains("notice it within"));
    }
}
