package org.cxmaturity.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.assessment.CaseProfiles;
import org.cxmaturity.assessment.ExampleProfiles;
import org.cxmaturity.assessment.GeneratedProfiles;
import org.cxmaturity.cli.Styles;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.api.Test;

/** An assessment fits on one screen, whatever it says, and the screen says how much more there is. */
class AssessmentScreenTest {
    private static final RuleBase RULES = Shipped.ruleBase();

    private static String screen(Assessment assessment) {
        return AssessmentScreen.of(assessment, Styles.PLAIN, AssessmentScreen.ACTIONS);
    }

    private static void assertFits(Assessment assessment, int width) {
        String text = AssessmentScreen.of(assessment, Styles.of(false, width), AssessmentScreen.ACTIONS);

        assertThat(text.lines().count())
                .as(assessment.organisation().name() + "\n" + text)
                .isLessThanOrEqualTo(AssessmentScreen.LINES);
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(TerminalWidth.of(line)).isLessThanOrEqualTo(width))
                .noneMatch(line -> line.endsWith(" "));
        assertThat(text.lines().filter(line -> line.startsWith("  ? ")).count())
                .as("questions\n" + text)
                .isEqualTo(Math.min(3, assessment.questions().size()));
    }

    @Test
    void an_uneven_retailer_reads_as_in_the_golden_file() throws IOException {
        Golden.check("screen-retailer.txt", screen(Samples.retailer()));
    }

    @Test
    void claims_without_evidence_read_as_in_the_golden_file() throws IOException {
        String text = screen(Assessor.assess(RULES, CaseProfiles.named("all-fours")));

        Golden.check("screen-all-fours.txt", text.replaceFirst("rule base .*", "rule base"));
    }

    @Test
    void every_example_and_every_case_fits() {
        Stream.concat(ExampleProfiles.all(), CaseProfiles.all())
                .map(profile -> Assessor.assess(RULES, profile))
                .forEach(assessment -> {
                    assertFits(assessment, 80);
                    assertFits(assessment, 100);
                });
    }

    @Test
    void every_generated_profile_fits() {
        IntStream.range(0, Seeds.of(600))
                .mapToObj(number -> GeneratedProfiles.profile(RULES.tables(), number))
                .forEach(profile -> assertFits(Assessor.assess(RULES, profile), 80));
    }

    @Test
    void long_names_many_models_and_much_of_everything_fit() {
        Assessment some = Assessor.assess(
                RULES, CaseProfiles.named("service-team", "organisation.name=" + "Very Long Name ".repeat(12)));
        Assessment retailer = Samples.retailer();
        List<Placement> models = new ArrayList<>(retailer.placements());
        models.addAll(some.placements());
        Organisation named = new Organisation(
                "x",
                "Donaudampfschifffahrtsgesellschaft".repeat(5),
                some.organisation().industry(),
                1_000_000,
                "AT",
                Set.of(),
                List.of());

        Assessment much = new Assessment(
                named,
                some.asOf(),
                some.ruleBase(),
                models,
                some.dimensions(),
                some.capabilities(),
                Stream.concat(Collections.nCopies(9, retailer.findings()).stream(), Stream.of(some.findings()))
                        .flatMap(List::stream)
                        .toList(),
                Stream.concat(retailer.recommendations().stream(), some.recommendations().stream())
                        .toList(),
                some.questions(),
                List.of(),
                Samples.LEVELS);

        assertFits(much, 80);
        assertThat(screen(much)).contains("2 more models: --full");
    }

    @Test
    void the_bakery_of_which_much_is_unknown_and_no_stage_moves_is_asked_three_questions() {
        Assessment bakery = ExampleProfiles.all()
                .map(profile -> Assessor.assess(RULES, profile))
                .filter(each -> each.organisation().id().equals("neighbourhood-bakery"))
                .findFirst()
                .orElseThrow();

        assertThat(screen(bakery).lines().filter(line -> line.startsWith("  ? ")))
                .hasSize(3);
        assertThat(screen(bakery)).contains((bakery.questions().size() - 3) + " more questions: --full");
    }

    @Test
    void what_is_left_out_is_counted() {
        Assessment assessment = ExampleProfiles.all()
                .map(profile -> Assessor.assess(RULES, profile))
                .filter(each -> each.organisation().id().equals("high-street-retailer"))
                .findFirst()
                .orElseThrow();
        long weaknesses = assessment.findings().stream()
                .filter(each -> each.kind() == FindingKind.WEAKNESS)
                .count();

        assertThat(screen(assessment))
                .contains((weaknesses - 5) + " more weaknesses: --full")
                .contains((assessment.recommendations().size() - 5) + " more actions: --full");
    }

    @Test
    void as_many_actions_are_shown_as_are_asked_for() {
        Assessment retailer = Samples.retailer();

        assertThat(AssessmentScreen.of(retailer, Styles.PLAIN, 1))
                .contains("   1  P1")
                .doesNotContain("   2  P");
        assertThat(AssessmentScreen.of(retailer, Styles.PLAIN, 99))
                .contains("%4d  P".formatted(retailer.recommendations().size()))
                .doesNotContain("more actions");
    }

    @Test
    void colours_only_surround_the_same_text() {
        String coloured = AssessmentScreen.of(Samples.retailer(), Styles.of(true, 80), 3);

        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(AssessmentScreen.of(Samples.retailer(), Styles.PLAIN, 3));
    }
}
