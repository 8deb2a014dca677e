package org.cxmaturity.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cxmaturity.model.Origin;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What several files say becomes one profile: nothing twice, nothing lost, nothing settled by chance. */
class MergeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    private static Map<String, @Nullable Object> least() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("organisation", new LinkedHashMap<>(Map.of("id", "client")));
        values.put("asOf", "2026-09-01");
        return values;
    }

    private static KnownProfile known(Map<String, @Nullable Object> values) {
        return new KnownProfile(
                "client.yaml", values, (section, at, key) -> "client.yaml:9 " + section + "[" + at + "]." + key);
    }

    private static GatheredItem item(String file, String section, String cell, Object... keysAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int at = 0; at < keysAndValues.length; at += 2) {
            Object value = keysAndValues[at + 1];
            values.put(
                    (String) keysAndValues[at], value instanceof Integer number ? BigDecimal.valueOf(number) : value);
        }
        return new GatheredItem(section, values, new Origin(file, "Facts", cell, DAY), Map.of());
    }

    private static GatheredItem crm(String file, String adoption) {
        return item(file, "technologies", "B4", "kind", "CRM", "adoption", adoption);
    }

    private static GatheredItem answer(String file, int level) {
        return item(file, "answers", "C7", "capability", "feedback.collection", "level", level, "role", "Nurse");
    }

    private static Gathered file(String name, GatheredItem... items) {
        return new Gathered(name, List.of(items), Set.of(), List.of(), Set.of());
    }

    private static Merged merged(Map<String, @Nullable Object> values, List<String> preferred, Gathered... files) {
        return Merge.of(known(values), Arrays.asList(files), preferred);
    }

    private static List<String> problems(Merged merged) {
        return merged.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void facts_that_contradict_each_other_name_both_cells() {
        Merged merged = merged(
                least(), List.of(), file("a.xlsx", crm("a.xlsx", "FULL")), file("b.xlsx", crm("b.xlsx", "NONE")));

        assertThat(problems(merged))
                .containsExactly("b.xlsx!Facts!B4: found adoption of CRM NONE; expected FULL, as a.xlsx!Facts!B4 says;"
                        + " or preferred file with the name of the file whose word counts");
    }

    @Test
    void a_contradiction_is_settled_by_the_file_whose_word_counts() {
        Gathered a = file("a.xlsx", crm("a.xlsx", "FULL"));
        Gathered b = file("b.xlsx", crm("b.xlsx", "NONE"));

        assertThat(merged(least(), List.of("a.xlsx"), a, b).values().get("technologies"))
                .asString()
                .contains("adoption=FULL");
        assertThat(merged(least(), List.of("b.xlsx"), a, b).values().get("technologies"))
                .asString()
                .contains("adoption=NONE");
        assertThat(problems(merged(least(), List.of("c.xlsx"), a, b)))
                .first()
                .asString()
                .startsWith("preferred file: found \"c.xlsx\"; expected one of client.yaml, a.xlsx, b.xlsx");
    }

    @Test
    void what_the_profile_says_is_contradicted_with_its_line() {
        Map<String, @Nullable Object> values = least();
        values.put("technologies", List.of(new LinkedHashMap<>(Map.of("kind", "CRM", "adoption", "PILOT"))));

        assertThat(problems(merged(values, List.of(), file("a.xlsx", crm("a.xlsx", "FULL")))))
                .first()
                .asString()
                .contains("expected PILOT, as client.yaml:9 technologies[0].adoption says");
        assertThat(merged(values, List.of("client.yaml"), file("a.xlsx", crm("a.xlsx", "FULL")))
                        .problems())
                .isEmpty();
    }

    @Test
    void the_same_file_twice_and_a_copy_of_it_change_nothing() {
        Gathered a = file("a.xlsx", crm("a.xlsx", "FULL"), answer("a.xlsx", 2));
        Merged once = merged(least(), List.of(), a);
        Merged again = merged(new LinkedHashMap<>(once.values()), List.of(), a, a);
        Gathered copy = file("copy.xlsx", crm("copy.xlsx", "FULL"), answer("copy.xlsx", 2));

        assertThat(again.values()).isEqualTo(once.values());
        assertThat(again.added()).isEmpty();
        assertThat(again.completed()).isEmpty();
        Merged copied = merged(least(), List.of(), a, copy);
        assertThat(copied.values()).isEqualTo(once.values());
        assertThat(copied.told()).contains("copy.xlsx says cell for cell what a.xlsx says: a copy, read once");
    }

    @Test
    void people_in_one_role_are_kept_apart_whether_they_agree_or_not() {
        Gathered a = file("a.xlsx", answer("a.xlsx", 2));
        Gathered b = file("Ward B.xlsx", answer("Ward B.xlsx", 2), crm("Ward B.xlsx", "FULL"));
        Gathered c = file("c.xlsx", answer("c.xlsx", 4));

        List<Object> people = new ArrayList<>();
        List<?> answers = (List<?>) Objects.requireNonNull(
                merged(least(), List.of(), c, b, a).values().get("answers"));
        answers.forEach(
                each -> people.add(((Map<?, ?>) each).get("respondent") + " " + ((Map<?, ?>) each).get("level")));

        assertThat(people).containsExactly("null 2", "a 2", "c 4");
        assertThat(merged(least(), List.of(), a, b, c).values())
                .isEqualTo(merged(least(), List.of(), c, b, a).values());
    }

    @Test
    void an_answer_of_one_person_that_contradicts_itself_has_to_be_settled() {
        GatheredItem one = item("a.csv", "answers", "C7", "capability", "x.y", "level", 1, "respondent", "p1");
        GatheredItem other = item("b.csv", "answers", "D9", "capability", "x.y", "level", 3, "respondent", "p1");

        assertThat(problems(merged(least(), List.of(), file("a.csv", one), file("b.csv", other))))
                .singleElement()
                .asString()
                .startsWith("b.csv!Facts!D9: found level of x.y, p1 3; expected 1, as a.csv!Facts!C7 says");
    }

    @Test
    void files_complete_each_other_and_every_item_knows_where_it_was_read() {
        GatheredItem adoption = crm("a.xlsx", "FULL");
        GatheredItem comment = item("b.xlsx", "technologies", "C4", "kind", "CRM", "comment", "Since May");

        assertThat(merged(least(), List.of(), file("a.xlsx", adoption), file("b.xlsx", comment))
                        .values()
                        .get("technologies"))
                .hasToString("[{kind=CRM, adoption=FULL, sources=[{file=a.xlsx, sheet=Facts, cell=B4, on=2026-09-10},"
                        + " {file=b.xlsx, sheet=Facts, cell=C4, on=2026-09-10}], comment=Since May}]");
    }

    @Test
    void a_list_that_one_calls_complete_and_another_adds_to_is_not() {
        Gathered all =
                new Gathered("a.xlsx", List.of(crm("a.xlsx", "FULL")), Set.of("technologies"), List.of(), Set.of());
        Gathered more = file("b.xlsx", item("b.xlsx", "technologies", "B5", "kind", "AUTOMATION", "adoption", "NONE"));
        Gathered none = new Gathered("c.xlsx", List.of(), Set.of("silos"), List.of(), Set.of());

        assertThat(merged(least(), List.of(), all).values().get("complete")).isEqualTo(List.of("technologies"));
        assertThat(problems(merged(least(), List.of(), all, more)))
                .singleElement()
                .asString()
                .startsWith("a.xlsx: found the word that its list of technologies is complete, without AUTOMATION");
        assertThat(merged(least(), List.of("a.xlsx"), all, more).values()).doesNotContainKey("complete");
        assertThat(merged(least(), List.of(), none).values().get("silos")).isEqualTo(List.of());
    }

    @Test
    void the_profile_is_of_the_day_of_its_latest_answer() {
        Merged merged = merged(least(), List.of(), file("a.xlsx", crm("a.xlsx", "FULL")));

        assertThat(merged.values().get("asOf")).isEqualTo("2026-09-10");
        assertThat(merged.told())
                .containsExactly(
                        "asOf is 2026-09-10, the day of the latest answer, a.xlsx!Facts!B4; it was 2026-09-01");
    }
}
