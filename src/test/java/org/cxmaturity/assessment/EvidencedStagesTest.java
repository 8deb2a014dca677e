package org.cxmaturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.MissingEvidence;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Constraints;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Profile;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.wording.Words;
import org.junit.jupiter.api.Test;

/** The stage that evidence shows beside the one that is claimed, and what is still to be shown (R15). */
class EvidencedStagesTest {
    private static final RuleBase RULES = Shipped.ruleBase();

    private static Stream<Placement> placements(UnaryOperator<Profile> changed) {
        return Stream.concat(
                        IntStream.range(0, Seeds.of(160))
                                .mapToObj(number -> GeneratedProfiles.profile(RULES.tables(), number)),
                        Stream.concat(ExampleProfiles.all(), CaseProfiles.all()))
                .flatMap(profile -> Assessor.assess(RULES, changed.apply(profile)).placements().stream());
    }

    /** A place below the first one where even the first stage is not attained. */
    private static int place(Placement placement, String stage, boolean attained) {
        return attained ? placement.place(stage) : 0;
    }

    private static int evidenced(Placement placement) {
        return place(
                placement, placement.evidenced().stage(), placement.evidenced().attained());
    }

    @Test
    void all_fours_without_evidence_stand_on_the_lowest_stage_of_each_model() {
        Assessment assessment = Assessor.assess(RULES, CaseProfiles.named("all-fours"));

        assertThat(assessment.placements())
                .extracting(Words::headline)
                .containsExactly(
                        "claimed Optimised, evidenced Initial",
                        "claimed Optimized, evidenced Initial",
                        "claimed Lifetime customers, evidenced below Initiate");
    }

    @Test
    void what_is_to_be_shown_is_listed_by_criterion_with_the_evidence_to_expect() {
        Placement placement =
                Assessor.assess(RULES, CaseProfiles.named("all-fours")).placement("four-stage");

        MissingEvidence first = placement.evidenced().missing().get(0);
        assertThat(first.stage()).isEqualTo("developing");
        assertThat(first.evidenced()).isZero();
        assertThat(first.expected())
                .isEqualTo(RULES.tables()
                        .row(CapabilityRow.class, first.capability())
                        .evidence());
        assertThat(placement.evidenced().missing())
                .extracting(each -> placement.place(each.stage()))
                .isSorted()
                .contains(2, 3, 4);
    }

    @Test
    void evidence_never_shows_more_than_the_lowest_reading_and_that_no_more_than_is_claimed() {
        assertThat(placements(profile -> profile)).allSatisfy(each -> {
            assertThat(evidenced(each))
                    .isLessThanOrEqualTo(each.place(each.range().lowest()))
                    .isLessThanOrEqualTo(place(each, each.stage(), each.attained()));
            assertThat(each.place(each.range().lowest())).isLessThanOrEqualTo(each.order());
        });
    }

    @Test
    void something_is_to_be_shown_exactly_where_evidence_shows_less_than_is_claimed() {
        assertThat(placements(profile -> profile))
                .allSatisfy(each -> assertThat(each.evidenced().missing().isEmpty())
                        .as(each.model() + " " + Words.headline(each))
                        .isEqualTo(each.proven()))
                .anyMatch(Placement::proven)
                .anyMatch(each -> !each.proven());
    }

    @Test
    void evidence_for_everything_shows_what_is_claimed() {
        assertThat(placements(EvidencedStagesTest::allEvidenced))
                .filteredOn(each -> !each.proven())
                .isEmpty();
    }

    @Test
    void without_any_evidence_nobody_stands_above_the_floor() {
        assertThat(placements(EvidencedStagesTest::noneEvidenced))
                .allSatisfy(each -> assertThat(evidenced(each)).isLessThanOrEqualTo(1));
    }

    private static Profile allEvidenced(Profile profile) {
        return backed(profile, GeneratedProfiles.SHOWN);
    }

    private static Profile noneEvidenced(Profile profile) {
        return backed(profile, Backing.NONE);
    }

    /** The organisation, its means and the answers alone, all with the same evidence. */
    private static Profile backed(Profile profile, Backing backing) {
        List<Given> facts = Stream.<Given>concat(
                        profile.facts().stream()
                                .filter(each -> each instanceof Organisation || each instanceof Constraints),
                        profile.all(CapabilityAnswer.class).stream().map(each -> answer(each, backing)))
                .toList();
        return new Profile(profile.organisation(), profile.asOf(), facts);
    }

    private static CapabilityAnswer answer(CapabilityAnswer answer, Backing backing) {
        return new CapabilityAnswer(
                answer.capability(),
                answer.answer(),
                answer.level(),
                answer.department(),
                answer.role(),
                answer.respondent(),
                answer.on(),
                !backing.evidence().isEmpty(),
                backing);
    }
}
