package org.cxmaturity.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.assessment.ExampleProfiles;
import org.cxmaturity.assessment.GeneratedProfiles;
import org.cxmaturity.assessment.WrongFields;
import org.cxmaturity.audit.DocumentDifference;
import org.cxmaturity.audit.FieldComparison;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Step;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Stock Drools, which makes a rule of every row, comes to the same assessments as the product's own look-up. */
class StockOpinionTest {
    private static final int GENERATED = 300;
    private static final int AGREED = Seeds.of(120);
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
    void both_agree_on_every_example() {
        ExampleProfiles.all().forEach(StockOpinionTest::assertAgreed);
    }

    @Test
    void both_agree_on_generated_profiles() {
        generated(AGREED).forEach(StockOpinionTest::assertAgreed);
    }

    /** Without this, agreement could be agreement on less than every field. */
    @Test
    void a_field_concluded_wrongly_is_seen_whichever_it_is() {
        WrongFields wrong = WrongFields.all();
        generated(GENERATED).takeWhile(profile -> wrong.isLeft()).forEach(profile -> {
            Derivation right = Assessor.derive(OWN, profile, null);
            wrong.in(concluded(right)).forEach(each -> assertThat(difference(right, each.in(right)))
                    .as(each.field())
                    .hasValueSatisfying(found -> assertThat(found.path()).matches(each::isAt)));
        });

        wrong.assertAllPlanted();
    }

    private static List<Derived> concluded(Derivation derivation) {
        return derivation.steps().stream().map(Step::concluded).toList();
    }

    private static Stream<Profile> generated(int count) {
        return IntStream.range(0, count).mapToObj(number -> GeneratedProfiles.profile(OWN.tables(), number));
    }

    private static void assertAgreed(Profile profile) {
        Derivation own = Assessor.derive(OWN, profile, null);
        Derivation other = Assessor.derive(stock, profile, null);

        assertThat(difference(own, other)).as(profile.organisation().id()).isEmpty();
    }

    private static Optional<DocumentDifference> difference(Derivation own, Derivation other) {
        return FieldComparison.between(
                        List.of(withoutRules(own.assessment())), List.of(withoutRules(other.assessment())), each -> "")
                .or(() -> FieldComparison.ofSteps(own.steps(), other.steps()));
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
                List.of(),
                assessment.called());
    }
}
