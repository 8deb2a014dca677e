package org.cxmaturity.clientreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.assessment.GeneratedProfiles;
import org.cxmaturity.clientreport.ClientReport.Group;
import org.cxmaturity.clientreport.ClientReport.View;
import org.cxmaturity.clientreport.Reports.Made;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Profile;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.speech.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A reader who knows whom the organisation asked, and who has the whole report with every appendix, slide and sheet, tries to find out
 * what one or two of them said: by comparing with what the report would be had others said it, and by taking what is told of groups
 * from the whole.
 */
class AttackerTest {
    private static final int PROFILES = Seeds.of(12);

    /** Profiles in which two people of departments of their own said different things of one capability. */
    static Stream<Made> exchangeable() {
        return profiles().filter(made -> !pair(made.derivation().profile()).isEmpty());
    }

    private static Stream<Made> profiles() {
        return Stream.concat(
                Reports.examples(),
                IntStream.range(0, PROFILES)
                        .mapToObj(number -> Reports.made(
                                "attacked " + number,
                                asked(GeneratedProfiles.profile(Reports.TABLES, 700 + number), number),
                                PlanRequest.NEXT_STAGE)));
    }

    /** With five people more, of four departments, who speak of what is asked of leaders. */
    private static Profile asked(Profile profile, int number) {
        List<Given> facts = new ArrayList<>(profile.facts());
        List<String> departments = List.of("owner", "sales", "service", "service", "service");
        for (int at = 0; at < departments.size(); at++) {
            facts.add(Asked.answer(
                    "leadership.cx-priority",
                    departments.get(at),
                    "Person " + at,
                    profile.asOf(),
                    (number * 3 + at * (number + 2)) % 5));
        }
        return new Profile(profile.organisation(), profile.asOf(), facts);
    }

    @ParameterizedTest
    @MethodSource("exchangeable")
    void who_of_two_said_what_makes_no_difference(Made made) {
        Profile profile = made.derivation().profile();
        List<CapabilityAnswer> two = pair(profile);
        Made exchanged = Reports.made(
                made + ", exchanged",
                replaced(
                        profile,
                        Map.of(two.get(0), as(two.get(0), two.get(1)), two.get(1), as(two.get(1), two.get(0)))),
                PlanRequest.NEXT_STAGE);

        assertThat(everything(exchanged)).as("%s", two).isEqualTo(everything(made));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void what_is_left_of_the_whole_is_nobody_or_three(Made made) {
        ClientReport report = made.report();
        Map<String, Long> asked = known(made.derivation().profile()).stream()
                .collect(Collectors.groupingBy(
                        CapabilityAnswer::capability,
                        TreeMap::new,
                        Collectors.mapping(
                                each -> WhoAnswered.person(each, English.SPEECH),
                                Collectors.collectingAndThen(Collectors.toSet(), set -> (long) set.size()))));

        assertThat(report.views()).allSatisfy(each -> {
            long left = asked.getOrDefault(each.capability(), 0L)
                    - each.views().stream().mapToInt(View::respondents).sum();
            assertThat(each.views().isEmpty() || left == 0 || left >= 3)
                    .as("%s leaves %d", each, left)
                    .isTrue();
        });
        int told = report.respondents().departments().stream()
                .mapToInt(Group::persons)
                .sum();
        assertThat(told).isIn(0, report.respondents().persons());
    }

    private static String everything(Made made) {
        ClientReport report = made.report(false);
        return Read.words(List.of(
                ReportDocument.of(report, ReportDetail.FULL), ReportSlides.of(report), ReportSheets.of(report)));
    }

    private static List<CapabilityAnswer> known(Profile profile) {
        return profile.all(CapabilityAnswer.class).stream()
                .filter(each -> each.answer() == Answer.KNOWN)
                .toList();
    }

    /** The first two answers to one question that differ, each the only one of its department to it; none where there are none. */
    private static List<CapabilityAnswer> pair(Profile profile) {
        return known(profile).stream().collect(Collectors.groupingBy(CapabilityAnswer::capability)).values().stream()
                .map(AttackerTest::alone)
                .flatMap(alone -> alone.stream()
                        .filter(each ->
                                !Objects.equals(each.level(), alone.get(0).level()))
                        .limit(1)
                        .map(each -> List.of(alone.get(0), each)))
                .findFirst()
                .orElse(List.of());
    }

    private static List<CapabilityAnswer> alone(List<CapabilityAnswer> answers) {
        return answers.stream()
                .filter(each -> each.department() != null)
                .filter(each -> answers.stream()
                                .filter(other -> Objects.equals(each.department(), other.department()))
                                .count()
                        == 1)
                .toList();
    }

    /** What one said, as if another had. */
    private static CapabilityAnswer as(CapabilityAnswer said, CapabilityAnswer by) {
        return new CapabilityAnswer(
                said.capability(),
                said.answer(),
                said.level(),
                by.department(),
                by.role(),
                by.respondent(),
                said.on(),
                said.evidenced(),
                said.backing());
    }

    private static Profile replaced(Profile profile, Map<CapabilityAnswer, CapabilityAnswer> by) {
        return new Profile(
                profile.organisation(),
                profile.asOf(),
                profile.facts().stream()
                        .map(each -> by.containsKey(each) ? by.get(each) : each)
                        .toList());
    }
}
