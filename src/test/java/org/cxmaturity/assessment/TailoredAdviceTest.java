package org.cxmaturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Constraints;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Readiness;
import org.cxmaturity.model.Served;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.IndustryRow;
import org.junit.jupiter.api.Test;

/** Advice differs where the work differs (R26): one level everywhere, in every industry and size, for everybody who may be served. */
class TailoredAdviceTest {
    private static final RuleBase RULES = Shipped.ruleBase();
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final int TOP = 10;

    /** A kind of organisation. */
    private record Kind(String industry, int employees, Served served) {
        /** Everything stands at 1, and means are in proportion. */
        Profile profile() {
            Organisation organisation =
                    new Organisation("one", "One", industry, employees, "GB", Set.of(served), List.of("service"));
            List<Given> facts = new ArrayList<>();
            facts.add(organisation);
            facts.add(new Constraints(
                    "GBP", BigDecimal.valueOf(employees * 200L), Math.max(6, employees / 2), 8, Readiness.MEDIUM));
            RULES.tables()
                    .all(CapabilityRow.class)
                    .forEach(row -> facts.add(new CapabilityAnswer(
                            row.id(), Answer.KNOWN, 1, "service", "Head of service", null, DAY, false, Backing.NONE)));
            return new Profile(organisation, DAY, facts);
        }
    }

    /** Whom organisations of an industry serve in practice. */
    private static final Map<String, List<Served>> SERVED = Map.of(
            "RETAIL", List.of(Served.CONSUMERS, Served.BUSINESSES, Served.MEMBERS),
            "HOSPITALITY", List.of(Served.CONSUMERS, Served.BUSINESSES),
            "FINANCE", List.of(Served.CONSUMERS, Served.BUSINESSES, Served.MEMBERS),
            "HEALTHCARE", List.of(Served.PATIENTS, Served.CONSUMERS),
            "PUBLIC_SECTOR", List.of(Served.CITIZENS, Served.BUSINESSES),
            "TECHNOLOGY", List.of(Served.CONSUMERS, Served.BUSINESSES),
            "OTHER", List.of(Served.CONSUMERS, Served.BUSINESSES, Served.CITIZENS, Served.MEMBERS));

    private static final List<Integer> SIZES = List.of(6, 30, 400, 5_000);

    private static final Map<Kind, List<Recommendation>> ADVICE = advice();

    private static Map<Kind, List<Recommendation>> advice() {
        Map<Kind, List<Recommendation>> advice = new LinkedHashMap<>();
        for (String industry : RULES.tables().ids(IndustryRow.class)) {
            for (int employees : SIZES) {
                for (Served served : Served.values()) {
                    Kind kind = new Kind(industry, employees, served);
                    advice.put(kind, Assessor.assess(RULES, kind.profile()).recommendations());
                }
            }
        }
        return advice;
    }

    private static List<Kind> kinds() {
        return ADVICE.keySet().stream()
                .filter(kind -> SERVED.getOrDefault(kind.industry(), List.of()).contains(kind.served()))
                .toList();
    }

    private static List<Recommendation> top(Kind kind) {
        return ADVICE.getOrDefault(kind, List.of()).stream().limit(TOP).toList();
    }

    /** How many of the ten first actions of one kind are not among those of the other. */
    private static long differ(Kind one, Kind other) {
        List<String> there = top(other).stream().map(Recommendation::action).toList();
        return top(one).stream().filter(each -> !there.contains(each.action())).count();
    }

    private static Stream<Kind[]> pairs(BiPredicate<Kind, Kind> differ) {
        List<Kind> kinds = kinds();
        return kinds.stream().flatMap(one -> kinds.stream()
                .filter(other -> kinds.indexOf(one) < kinds.indexOf(other) && differ.test(one, other))
                .map(other -> new Kind[] {one, other}));
    }

    @Test
    void a_third_of_the_ten_first_actions_differs_with_the_industry() {
        assertThat(pairs((one, other) -> !one.industry().equals(other.industry())
                        && one.employees() == other.employees()
                        && one.employees() > 9))
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(differ(pair[0], pair[1]))
                        .as("%s and %s", pair[0], pair[1])
                        .isGreaterThanOrEqualTo(4));
    }

    @Test
    void they_differ_with_whom_one_serves_and_in_the_smallest_firms_too() {
        assertThat(pairs((one, other) -> one.industry().equals(other.industry())
                        && one.served() != other.served()
                        && one.employees() == other.employees()))
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(differ(pair[0], pair[1]))
                        .as("%s and %s", pair[0], pair[1])
                        .isGreaterThanOrEqualTo(pair[0].employees() > 9 ? 3 : 1));
        assertThat(pairs((one, other) ->
                        !one.industry().equals(other.industry()) && one.employees() == 6 && other.employees() == 6))
                .allSatisfy(pair -> assertThat(differ(pair[0], pair[1]))
                        .as("%s and %s", pair[0], pair[1])
                        .isGreaterThanOrEqualTo(2));
    }

    @Test
    void each_action_that_another_kind_does_not_get_says_why_it_is_for_this_one() {
        for (Kind kind : kinds()) {
            for (Kind other : kinds()) {
                List<String> there = ADVICE.getOrDefault(other, List.of()).stream()
                        .map(Recommendation::action)
                        .toList();
                for (Recommendation action : top(kind)) {
                    if (!there.contains(action.action())) {
                        assertThat(action.reasons().stream()
                                        .map(reason -> reason.source().toString())
                                        .filter(source -> OWN.stream().anyMatch(source::startsWith)))
                                .as("%s for %s and not for %s", action.action(), kind, other)
                                .isNotEmpty();
                    }
                }
            }
        }
    }

    /** The tables whose rows may ask for an industry, a size or whom one serves. */
    private static final List<String> OWN =
            List.of("sector-actions#", "action-triggers#", "obstacle-actions#", "finding-actions#");

    @Test
    void patients_residents_members_and_guests_are_called_so() {
        Map<Kind, String> called = Map.of(
                new Kind("HEALTHCARE", 400, Served.PATIENTS), "patient",
                new Kind("PUBLIC_SECTOR", 400, Served.CITIZENS), "resident",
                new Kind("FINANCE", 400, Served.MEMBERS), "member",
                new Kind("HOSPITALITY", 400, Served.CONSUMERS), "guest");
        called.forEach((kind, word) -> {
            Assessment assessment = Assessor.assess(RULES, kind.profile());
            List<String> texts = new ArrayList<>();
            assessment.findings().forEach(finding -> texts.add(finding.text()));
            assessment.questions().forEach(question -> texts.add(question.text()));
            for (Recommendation each : assessment.recommendations()) {
                texts.addAll(List.of(each.title(), each.what(), each.owner(), each.kpi()));
                each.reasons().forEach(reason -> texts.add(reason.text()));
            }
            assertThat(texts).anyMatch(text -> text.contains(word)).allSatisfy(text -> assertThat(
                            text.replaceAll("(?i)customer (relationship management|services?)|customer-service", ""))
                    .doesNotContainIgnoringCase("customer")
                    .doesNotContainPattern("\\bshop"));
        });
    }

    private static final Path PAGE = Path.of("src/site/markdown/models-and-criteria.md");
    private static final String BEGIN = "<!-- first five: begin -->\n";
    private static final String END = "<!-- first five: end -->";

    /** Twelve organisations that readers know. */
    private static final Map<String, Kind> TWELVE = new LinkedHashMap<>();

    static {
        TWELVE.put("bakery", new Kind("RETAIL", 6, Served.CONSUMERS));
        TWELVE.put("fashion chain", new Kind("RETAIL", 400, Served.CONSUMERS));
        TWELVE.put("family hotel", new Kind("HOSPITALITY", 30, Served.CONSUMERS));
        TWELVE.put("bank", new Kind("FINANCE", 5_000, Served.CONSUMERS));
        TWELVE.put("credit union", new Kind("FINANCE", 30, Served.MEMBERS));
        TWELVE.put("hospital", new Kind("HEALTHCARE", 5_000, Served.PATIENTS));
        TWELVE.put("doctors' practice", new Kind("HEALTHCARE", 30, Served.PATIENTS));
        TWELVE.put("council", new Kind("PUBLIC_SECTOR", 5_000, Served.CITIZENS));
        TWELVE.put("software for firms", new Kind("TECHNOLOGY", 30, Served.BUSINESSES));
        TWELVE.put("consumer app", new Kind("TECHNOLOGY", 400, Served.CONSUMERS));
        TWELVE.put("machine builder", new Kind("OTHER", 400, Served.BUSINESSES));
        TWELVE.put("telecom", new Kind("TECHNOLOGY", 5_000, Served.CONSUMERS));
    }

    @Test
    void the_guide_shows_the_first_actions_of_twelve_organisations() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String written = page.substring(0, begin) + firstActions() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("pages.write")) {
            Files.writeString(PAGE, written);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(written);
    }

    private static String firstActions() {
        StringBuilder table =
                new StringBuilder("| organisation | 1 | 2 | 3 | 4 | 5 | then |\n|---|---|---|---|---|---|---|\n");
        TWELVE.forEach((name, kind) -> {
            List<String> titles = top(kind).stream().map(Recommendation::title).toList();
            table.append("| ")
                    .append(name)
                    .append(", ")
                    .append(kind.employees())
                    .append(" people | ")
                    .append(String.join(" | ", titles.subList(0, 5)))
                    .append(" | ")
                    .append(String.join("; ", titles.subList(5, titles.size())))
                    .append(" |\n");
        });
        return table.toString();
    }
}
