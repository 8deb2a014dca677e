package org.cxmaturity.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.assessment.GeneratedProfiles;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Firing;
import org.cxmaturity.model.Profile;
import org.cxmaturity.service.profile.ProfileRequests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Stock Drools, which makes a rule of every row, comes to the same assessments as the product's own look-up. */
class StockOpinionTest {
    private static final int GENERATED = 300;
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final RuleBase OWN = Shipped.ruleBase();
    private static RuleBase stock = OWN;

    @BeforeAll
    static void compile() throws IOException {
        stock = Shipped.ready(StockRuleBase.load(Shipped.TABLES, Shipped.RULES)).ruleBase();
    }

    @Test
    void every_decision_row_is_a_rule_of_its_own() {
        assertThat(stock.rowRules()).hasSizeGreaterThan(400);
        assertThat(stock.rules().getKiePackages().stream()
                        .flatMap(each -> each.getRules().stream())
                        .filter(rule -> rule.getPackageName().endsWith(".stock")))
                .hasSameSizeAs(stock.rowRules().keySet());
    }

    @Test
    void both_agree_on_every_example() throws IOException {
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            for (Path example : examples.toList()) {
                assertAgreed(ProfileRequests.read(example, OWN.tables()).profile());
            }
        }
    }

    @Test
    void both_agree_on_generated_profiles() {
        IntStream.range(0, GENERATED)
                .mapToObj(number -> GeneratedProfiles.profile(OWN.tables(), number))
                .forEach(StockOpinionTest::assertAgreed);
    }

    private static void assertAgreed(Profile profile) {
        Assessment own = Assessor.assess(OWN, profile);
        Assessment other = Assessor.assess(stock, profile);

        assertThat(withoutRules(other)).isEqualTo(withoutRules(own));
        assertThat(conclusions(other)).isEqualTo(conclusions(own));
    }

    /** All but which rule came to it, and by which rule base: that is what differs between the two. */
    private static Assessment withoutRules(Assessment assessment) {
        return new Assessment(
                assessment.organisation(),
                assessment.asOf(),
                OWN.id(),
                assessment.placements(),
                assessment.dimensions(),
                assessment.capabilities(),
                assessment.findings(),
                assessment.recommendations(),
                assessment.questions(),
                List.of());
    }

    private static List<String> conclusions(Assessment assessment) {
        return assessment.trace().stream()
                .map(StockOpinionTest::conclusion)
                .sorted()
                .toList();
    }

    private static String conclusion(Firing firing) {
        return firing.row() + " " + firing.matched() + " " + firing.concluded();
    }
}
