package org.cxmaturity.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Problem;
import org.cxmaturity.speech.ResultSentence;
import org.cxmaturity.speech.Sentence;
import org.cxmaturity.speech.Sentences;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.RowText;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.workbook.SheetHeader;
import org.junit.jupiter.api.Test;

/** A small rule base without a fault, and what is said when one of its tables no longer fits the others. */
class ConsistencyTest {
    private static final Map<String, List<String>> SOUND = new LinkedHashMap<>();

    static {
        SOUND.put("rule-base", List.of("v|1.0.0|2026-01-01|First."));
        SOUND.put("wording", Sentences.ALL.stream().map(ConsistencyTest::said).toList());
        SOUND.put("currency-rates", List.of("GBP|Pound|1|2026-01-01|x", "EUR|Euro|1.2|2026-01-01|x"));
        SOUND.put("capabilities", List.of("d.a|d|A|q|0|1|2|3|4|none|who|what|five-levels|no|MEDIAN|1"));
        SOUND.put("phases", List.of("early|m|Early|x", "late|n|Late|x"));
        SOUND.put("stages", List.of("m.low|m|low|1|none|Low|early|x|s", "m.high|m|high|2|none|High|none|x|s"));
        SOUND.put("stage-aliases", List.of("1|other|m.low|Poor|s", "2|other|m.high|Rich|s"));
        SOUND.put("actions", List.of(action("one", "none"), action("two", "one"), action("three", "one, two")));
        SOUND.put("action-effects", List.of("1|one|d.a|0|2|r", "2|two|d.a|2|3|r", "3|three|d.a|1|2|r"));
        SOUND.put("stage-criteria", List.of(criterion("1", "low", 1, 1), criterion("2", "high", 2, 3)));
        SOUND.put("action-triggers", List.of("1|d.a|2|*|*|*|*|*|one|r|s"));
        SOUND.putAll(Map.of("sizes", List.of("MEDIUM|a|no|no"), "industries", List.of("OTHER|other|no|no")));
        SOUND.put("audiences", List.of("1|*|CONSUMERS|r|s"));
        SOUND.put("size-classes", List.of("1|0|*|*|MICRO|r|s"));
        SOUND.put("cost-bands", List.of("1|0|*|NO_COST|r"));
        SOUND.put("priorities", List.of("1|*|*|*|*|*|*|*|P1|r"));
        SOUND.put("change-capacity", List.of("1|*|*|3|r|s"));
        SOUND.put("impact-effort", List.of("1|*|*|*|*|*|FILL_IN|r|s"));
        SOUND.put(
                "planning",
                List.of(
                        "HORIZON|H|40|r",
                        "WEIGHT-P1|1|100|r",
                        "WEIGHT-P2|2|8|r",
                        "WEIGHT-P3|3|4|r",
                        "WEIGHT-P4|4|2|r",
                        "WEIGHT-LATER|5|1|r"));
        SOUND.put("reassessment", List.of("1|AT_LATEST|none|12|r|s", "2|AT_SOONEST|none|3|r|s"));
        SOUND.put(
                "scaling",
                List.of(anchor("1", 0, 50), anchor("SCL-CATALOGUE", 100, 100), anchor("3", 10_000_000, 200)));
        SOUND.put("effort-bands", List.of("1|*|5|LIGHT|r", "2|5|20|MODERATE|r", "3|20|*|HEAVY|r"));
    }

    @Test
    void a_sound_rule_base_has_no_problem() {
        assertThat(problems("rule-base", "v|1.0.0|2026-01-01|First.")).isEmpty();
    }

    @Test
    void there_is_one_version_of_three_numbers() {
        says("rule-base", "A5", "a second row", "v|1.0.0|2026-01-01|x", "w|1.0.1|2026-01-01|x");
        says("rule-base", "B4", "\"1.0\"", "v|1.0|2026-01-01|x");
        says("rule-base", "", "no row");
    }

    @Test
    void every_sentence_of_the_result_has_a_row() {
        says(
                "wording",
                "",
                "no row of HUB",
                Sentences.ALL.stream()
                        .filter(each -> each != ResultSentence.HUB)
                        .map(ConsistencyTest::said)
                        .toArray(String[]::new));
    }

    private static String said(Sentence sentence) {
        return sentence.id() + "|" + sentence.id() + "|none|x|y";
    }

    @Test
    void a_pound_is_a_pound() {
        says("currency-rates", "C4", "1.1", "GBP|Pound|1.1|2026-01-01|x");
        says("currency-rates", "", "no row GBP", "EUR|Euro|1.2|2026-01-01|x");
    }

    @Test
    void a_capability_starts_with_its_dimension() {
        says(
                "capabilities",
                "A5",
                "e.b",
                SOUND.getOrDefault("capabilities", List.of()).get(0),
                "e.b|d|B|q|0|1|2|3|4|none|who|what|five-levels|no|MEDIAN|1");
    }

    @Test
    void stages_count_from_one() {
        says("stages", "D5", "3", "m.low|m|low|1|none|Low|none|x|s", "m.high|m|high|3|none|High|none|x|s");
        says("stages", "D4", "1", "m.low|m|low|1|none|Low|none|x|s", "m.high|m|high|1|none|High|none|x|s");
        says("stages", "A4", "m.lo", "m.lo|m|low|1|none|Low|none|x|s", "m.high|m|high|2|none|High|none|x|s");
        says("stages", "G4", "late", "m.low|m|low|1|none|Low|late|x|s", "m.high|m|high|2|none|High|none|x|s");
    }

    @Test
    void names_cover_every_stage() {
        says("stage-aliases", "B4", "without m.high", "1|other|m.low|Poor|s");
    }

    @Test
    void criteria_fit_the_stages() {
        says("stage-criteria", "D17", "\"hihg\"", criterion("1", "low", 1, 1), criterion("2", "hihg", 2, 3));
        says("stage-criteria", "E17", "1", criterion("1", "low", 1, 1), criterion("2", "high", 1, 3));
        says("stage-criteria", "B17", "a second criterion", criterion("1", "low", 1, 1), criterion("2", "low", 1, 2));
        says("stage-criteria", "F17", "2 for d.a", criterion("1", "low", 1, 3), criterion("2", "high", 2, 2));
    }

    @Test
    void a_table_of_bands_leaves_no_case_without_a_band() {
        says("effort-bands", "effort-bands", "no row for % of staff days 5", "1|*|5|LIGHT|r", "3|6|*|HEAVY|r");
        says("effort-bands", "effort-bands", "no row for % of staff days 20", "1|*|5|LIGHT|r", "2|5|20|MODERATE|r");
        says("priorities", "priorities", "Unlocks a next stage no", "1|*|*|*|yes|*|*|*|P1|r");
    }

    @Test
    void prerequisites_lead_to_no_circle() {
        says("actions", "N5", "one → two → one", action("one", "two"), action("two", "one"), action("three", "none"));
    }

    @Test
    void an_action_raises_something_and_its_figures_rise() {
        says("action-effects", "A5", "two, which raises nothing", "1|one|d.a|0|3|r", "3|three|d.a|1|2|r");
        says("action-effects", "E4", "1", "1|one|d.a|1|1|r", "2|two|d.a|0|3|r", "3|three|d.a|1|2|r");
        says(
                "actions",
                "G4",
                "1",
                "one|T|DATA|w|LOW|2|1|SIZE|0|0|1|SIZE|none|none|o|k|s",
                action("two", "one"),
                action("three", "one"));
        says(
                "actions",
                "J4",
                "3",
                "one|T|DATA|w|LOW|2|2|SIZE|4|3|1|SIZE|none|none|o|k|s",
                action("two", "one"),
                action("three", "one"));
        says(
                "actions",
                "M4",
                "2",
                "one|T|DATA|w|LOW|2|2|SIZE|3|3|2|SIZE|2|none|o|k|s",
                action("two", "one"),
                action("three", "one"));
    }

    @Test
    void a_gap_calls_for_an_action_that_closes_it() {
        says("action-triggers", "I18", "does not raise d.b", "1|d.b|2|*|*|*|*|*|one|r|s");
        says("action-triggers", "C18", "raises d.a to 2 only", "1|d.a|3|*|*|*|*|*|one|r|s");
    }

    @Test
    void a_roadmap_has_every_figure_it_is_planned_with_and_no_other() {
        String[] sound = SOUND.getOrDefault("planning", List.of()).toArray(String[]::new);
        assertThat(says("planning", "planning.xlsx!Planning!C4", "41", changed(sound, 0, "HORIZON|H|41|r"))
                        .expected())
                .contains("40 quarters");
        says("planning", "planning.xlsx!Planning", "no row HORIZON", changed(sound, 0, "WEIGHT-P9|5|1|r"));
        assertThat(says(
                                "planning",
                                "planning.xlsx!Planning!A9",
                                "\"WEIGHT-LATE\"",
                                changed(sound, 5, "WEIGHT-LATE|4|1|r"))
                        .maybe())
                .isEqualTo("WEIGHT-LATER");
        says("planning", "planning.xlsx!Planning", "no row WEIGHT-LATER", changed(sound, 5, "WEIGHT-LATE|4|1|r"));
    }

    @Test
    void what_actions_take_grows_from_the_least_headcount_to_the_greatest_and_is_the_catalogues_at_its_own() {
        String[] sound = SOUND.getOrDefault("scaling", List.of()).toArray(String[]::new);
        says("scaling", "scaling.xlsx!Scaling", "no anchor of 0 employees", changed(sound, 0, anchor("1", 1, 50)));
        says("scaling", "Scaling", "no anchor of 10000000 employees", changed(sound, 2, anchor("3", 9_999_999, 200)));
        says("scaling", "Scaling", "no row SCL-CATALOGUE", changed(sound, 1, anchor("2", 100, 100)));
        says("scaling", "C5", "101 %", changed(sound, 1, "SCL-CATALOGUE|100|101|100|100|100|100|9|r|s"));
        says("scaling", "B5", "0", changed(sound, 1, anchor("SCL-CATALOGUE", 0, 100)));
        assertThat(says("scaling", "F6", "99", changed(sound, 2, "3|10000000|100|100|100|99|100|200|r|s"))
                        .expected())
                .isEqualTo("100 or more, as SCL-CATALOGUE with fewer employees says");
        says("scaling", "H6", "99", changed(sound, 2, "3|10000000|100|100|100|100|100|99|r|s"));
    }

    private static String[] changed(String[] rows, int at, String row) {
        String[] changed = rows.clone();
        changed[at] = row;
        return changed;
    }

    @Test
    void there_is_a_capacity_for_change_also_where_the_headcount_is_not_known() {
        assertThat(problems("change-capacity", "1|*|LOW, MEDIUM|3|r|s", "2|*|HIGH|8|r|s"))
                .isEmpty();
        says(
                "change-capacity",
                "change-capacity.drl.xlsx!change-capacity",
                "no row for readiness HIGH",
                "1|*|LOW, MEDIUM|3|r|s",
                "2|MICRO, SMALL, MEDIUM, LARGE, ENTERPRISE|HIGH|8|r|s");
    }

    @Test
    void every_impact_and_effort_has_a_worth() {
        says(
                "impact-effort",
                "impact-effort",
                "no row for Impact LOW, Effort HEAVY",
                "1|*|LIGHT, MODERATE|*|*|*|FILL_IN|r|s",
                "2|HIGH, MEDIUM|HEAVY|*|*|*|BIG_BET|r|s");
    }

    @Test
    void one_row_a_case_where_one_may_match() {
        assertThat(says("effort-bands", "A18", "matches cases that 1 matches too", "1|*|6|LIGHT|r", "2|5|20|MODERATE|r")
                        .expected())
                .contains("effort-bands.drl.xlsx!effort-bands!A17");
        says("effort-bands", "C17", "leaves nothing to match", "1|6|6|LIGHT|r");
    }

    @Test
    void a_group_of_criteria_is_needed_in_part_and_in_the_same_part_in_each_row() {
        says("stage-criteria", "I17", "1", criterion("1", "low", 1, 1), "2|m|high|2|d.a|3|yes|none|1|no|r|s");
        says(
                "stage-criteria",
                "I17",
                "1 of 1 in the group g",
                criterion("1", "low", 1, 1),
                "2|m|high|2|d.a|3|yes|g|1|no|r|s");
        says("stage-criteria", "G16", "no", "1|m|high|2|d.a|3|no|g|1|no|r|s");
        says("stage-criteria", "I17", "2", "1|m|high|2|d.a|3|yes|g|1|no|r|s", "2|m|high|2|d.a|3|yes|g|2|no|r|s");
    }

    private static String action(String id, String before) {
        return id + "|T|DATA|w|LOW|1|2|SIZE|0|0|1|SIZE|none|" + before + "|o|k|s";
    }

    private static String anchor(String id, int employees, int figure) {
        return id + "|" + employees + ("|" + figure).repeat(6) + "|r|s";
    }

    private static String criterion(String id, String stage, int order, int minimum) {
        return id + "|m|" + stage + "|" + order + "|d.a|" + minimum + "|yes|none|0|no|r|s";
    }

    /** The one problem at that cell, once the table holds these rows instead of its sound ones. */
    private static Problem says(String table, String cell, String found, String... rows) {
        List<Problem> problems = problems(table, rows);
        assertThat(problems).as(problems.toString()).anySatisfy(problem -> {
            assertThat(problem.place()).contains(cell);
            assertThat(problem.found()).contains(found);
        });
        return problems.stream()
                .filter(problem -> problem.found().contains(found))
                .findFirst()
                .orElseThrow();
    }

    private static List<Problem> problems(String table, String... rows) {
        Map<String, List<String>> changed = new LinkedHashMap<>(SOUND);
        changed.put(table, List.of(rows));
        Map<Class<? extends Row>, List<Row>> typed = new HashMap<>();
        Map<String, String> places = new HashMap<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            List<Row> own = new ArrayList<>();
            for (String texts : changed.getOrDefault(spec.name(), List.of())) {
                int at = SheetHeader.of(spec).data() + own.size();
                Row row = row(spec, texts);
                own.add(row);
                places.put(spec.reference(row.id()), CellPlace.of(spec, at, 0));
            }
            typed.put(spec.type(), own);
        }
        return Consistency.problems(new ReadTables(typed, places, Map.of()));
    }

    private static Row row(TableSpec<?> spec, String texts) {
        return RowText.read(spec, List.of(texts.split("\\|")), (column, mistake) -> {
                    throw new AssertionError(spec.name() + " " + column.name() + " " + mistake);
                })
                .orElseThrow();
    }
}
