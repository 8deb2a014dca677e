package org.cxmaturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CapabilityObstacleRow;
import org.cxmaturity.tables.LevelFindingRow;
import org.cxmaturity.tables.WithheldFindingRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What advice and findings owe each other: nothing is said twice, nothing is said and unsaid. */
class AdviceTest {
    private static final RuleBase RULES = Shipped.ruleBase();

    /** Actions that set something up, and the capability that it then stands for. */
    private static final Map<String, String> SETS_UP = Map.ofEntries(
            Map.entry("establish-cx-team", "collaboration.cross-functional-team"),
            Map.entry("form-service-team", "people.service-team"),
            Map.entry("introduce-crm", "technology.crm"),
            Map.entry("put-cx-on-leaders-agenda", "leadership.cx-priority"),
            Map.entry("name-a-sponsor", "leadership.commitment"),
            Map.entry("name-journey-owners", "leadership.journey-ownership"),
            Map.entry("set-up-kpi-programme", "measurement.kpis-tracked"),
            Map.entry("set-up-web-analytics", "technology.web-analytics"),
            Map.entry("start-regular-customer-survey", "feedback.collection"),
            Map.entry("ask-patients-regularly", "feedback.collection"),
            Map.entry("ask-residents-regularly", "feedback.collection"),
            Map.entry("publish-useful-website", "channels.digital-presence"),
            Map.entry("start-e-mail-campaigns", "channels.e-mail"),
            Map.entry("write-service-standards", "operations.interaction-standards"),
            Map.entry("set-and-publish-answer-times", "operations.responsiveness"),
            Map.entry("handle-complaints-by-procedure", "operations.complaint-handling"),
            Map.entry("keep-one-source-of-answers", "operations.knowledge"),
            Map.entry("build-in-consent-and-privacy", "data.consent-and-trust"),
            Map.entry("listen-to-frontline-staff", "feedback.employee-voice"),
            Map.entry("map-main-journeys", "feedback.journey-pain-points"));

    private static List<Assessment> assessed = List.of();

    @BeforeAll
    static void assess() {
        Stream<Assessment> generated = IntStream.range(0, Seeds.of(240))
                .mapToObj(number -> Assessor.derive(RULES, GeneratedProfiles.profile(RULES.tables(), number), null)
                        .assessment());
        Stream<Assessment> examples = ExampleProfiles.all()
                .map(profile -> Assessor.derive(RULES, profile, null).assessment());
        assessed = Stream.concat(generated, examples).toList();
    }

    @Test
    void no_strength_is_told_beside_an_obstacle_that_says_the_opposite() {
        int met = 0;
        for (Assessment each : assessed) {
            List<String> strengths = about(each, FindingKind.STRENGTH);
            for (WithheldFindingRow row : RULES.tables().all(WithheldFindingRow.class)) {
                String obstacle = row.obstacle().iterator().next();
                if (each.findings().stream().anyMatch(found -> found.id().equals("obstacle/" + obstacle))) {
                    assertThat(strengths).as("beside %s", obstacle).doesNotContainAnyElementsOf(row.capability());
                    met++;
                }
            }
        }
        assertThat(met).as("obstacles met").isPositive();
    }

    @Test
    void a_low_capability_that_makes_an_obstacle_is_no_strength() {
        for (CapabilityObstacleRow row : RULES.tables().all(CapabilityObstacleRow.class)) {
            assertThat(RULES.tables().all(LevelFindingRow.class))
                    .filteredOn(told -> told.kind() == FindingKind.STRENGTH)
                    .allMatch(told -> Optional.ofNullable(told.levelFrom()).orElse(0)
                            >= Optional.ofNullable(row.levelBelow()).orElse(5));
        }
    }

    private static List<String> about(Assessment assessment, FindingKind kind) {
        return assessment.findings().stream()
                .filter(each -> each.kind() == kind)
                .map(Finding::capability)
                .toList();
    }

    @Test
    void nothing_is_to_be_set_up_that_stands_at_3_already() {
        List<String> advised = new ArrayList<>();
        for (Assessment each : assessed) {
            Map<String, CapabilityResult> levels =
                    each.capabilities().stream().collect(Collectors.toMap(CapabilityResult::id, level -> level));
            for (Recommendation action : each.recommendations()) {
                String capability = SETS_UP.get(action.action());
                CapabilityResult level = capability == null ? null : levels.get(capability);
                if (level != null && level.level() != null) {
                    assertThat(level.level()).as(action.action()).isLessThan(3);
                    advised.add(action.action());
                }
            }
        }
        assertThat(advised.stream().distinct()).hasSizeGreaterThan(5);
        assertThat(RULES.tables().all(ActionRow.class))
                .extracting(ActionRow::id)
                .containsAll(SETS_UP.keySet());
    }

    @Test
    void what_comes_first_is_as_urgent_as_what_needs_it() {
        int raised = 0;
        for (Assessment each : assessed) {
            Map<String, Recommendation> byAction =
                    each.recommendations().stream().collect(Collectors.toMap(Recommendation::action, action -> action));
            for (Recommendation action : each.recommendations()) {
                for (String first : action.prerequisites()) {
                    Recommendation needed = byAction.get(first);
                    if (needed != null) {
                        assertThat(needed.priority())
                                .as("%s before %s", first, action.action())
                                .isLessThanOrEqualTo(action.priority());
                        assertThat(needed.rank()).isLessThan(action.rank());
                        raised++;
                    }
                }
            }
        }
        assertThat(raised).as("prerequisites met").isPositive();
    }

    @Test
    void an_action_gives_each_of_its_reasons_once() {
        for (Assessment each : assessed) {
            assertThat(each.recommendations()).allSatisfy(action -> assertThat(action.reasons())
                    .extracting(Assessment.Reason::text)
                    .as(action.action())
                    .doesNotHaveDuplicates());
        }
    }
}
