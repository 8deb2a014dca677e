package org.cxmaturity.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.assessment.CaseProfiles;
import org.cxmaturity.assessment.ExampleProfiles;
import org.cxmaturity.assessment.GeneratedProfiles;
import org.cxmaturity.model.Assessment.Enquiry;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Question;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.api.Test;

/** Questions stand in the order that plain Java gives them: what is sure to narrow most, what may, what changes the advice. */
class QuestionOrderTest {
    private static final RuleBase RULES = Shipped.ruleBase();

    private static Stream<Profile> profiles() {
        return Stream.of(
                        ExampleProfiles.all(),
                        CaseProfiles.all(),
                        IntStream.range(0, Seeds.of(120))
                                .mapToObj(number -> GeneratedProfiles.profile(RULES.tables(), number)))
                .flatMap(profiles -> profiles);
    }

    private static List<String> plain(Profile profile) {
        return PlainAssessor.assess(RULES.tables(), profile).all(Question.class).stream()
                .sorted(Comparator.comparing(QuestionOrderTest::place))
                .map(Question::capability)
                .toList();
    }

    /** A text that sorts as the questions do: the larger a count, the smaller its complement. */
    private static String place(Question question) {
        int advice = question.proves().size()
                + question.nextStages().size()
                + question.obstacles().size()
                + question.actions().size();
        return String.format(
                Locale.ROOT,
                "%03d %03d %03d %03d %03d %s",
                999 - question.atWorst(),
                999 - question.atBest(),
                999 - question.narrows().size(),
                999 - advice,
                question.nearest(),
                question.capability());
    }

    @Test
    void questions_stand_in_the_order_of_plain_java() {
        profiles().forEach(profile -> assertThat(Assessor.assess(RULES, profile).questions())
                .extracting(Enquiry::capability)
                .as(profile.organisation().id())
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(plain(profile)));
    }

    /** Without this, the order could be that of the names alone. */
    @Test
    void questions_differ_in_what_they_are_sure_to_narrow_in_what_they_narrow_at_best_and_in_advice() {
        List<Enquiry> questions = profiles()
                .flatMap(profile -> Assessor.assess(RULES, profile).questions().stream())
                .toList();

        assertThat(questions).extracting(each -> each.stages().atWorst()).contains(0, 1, 2);
        assertThat(questions).extracting(each -> each.stages().atBest()).contains(0, 1, 2, 3);
        assertThat(questions)
                .anyMatch(each -> !each.advice().obstacles().isEmpty())
                .anyMatch(each -> !each.advice().actions().isEmpty())
                .anyMatch(each -> each.stages().atWorst() > 0 && each.forEvidence())
                .anyMatch(each -> each.stages().atWorst() > 0 && !each.forEvidence());
    }
}
