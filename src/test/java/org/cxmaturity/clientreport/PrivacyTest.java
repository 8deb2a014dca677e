package org.cxmaturity.clientreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.clientreport.ClientReport.Group;
import org.cxmaturity.clientreport.ClientReport.View;
import org.cxmaturity.clientreport.ClientReport.Views;
import org.cxmaturity.clientreport.Reports.Made;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Profile;
import org.cxmaturity.publishing.blocks.Document;
import org.cxmaturity.roadmap.PlanRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who said what is kept from the reader where few were asked, unless the client wants it told. */
class PrivacyTest {
    private static final String CAPABILITY = "leadership.cx-priority";

    @Test
    void departments_of_three_and_more_stand_alone_and_the_others_together() {
        Derivation derivation = new Asked(CAPABILITY)
                .department("owner", 0)
                .department("sales", 1, 1)
                .department("service", 2, 2, 3)
                .department("marketing", 4, 4, 3, 4, 0)
                .derivation();

        assertThat(views(derivation, false))
                .isEqualTo(new Views(
                        CAPABILITY,
                        "Customer experience as a priority",
                        List.of(
                                new View("marketing", 5, 4),
                                new View("service", 3, 2),
                                new View("Other departments together", 3, 1)),
                        false));
        assertThat(asked(derivation, false))
                .containsExactly(
                        new Group("marketing", 5, 5),
                        new Group("service", 3, 3),
                        new Group("Other departments together", 3, 3));
    }

    @Test
    void those_who_are_few_even_together_are_left_out() {
        Derivation one = new Asked(CAPABILITY)
                .department("owner", 0)
                .department("marketing", 4, 4, 4, 4, 4)
                .derivation();
        Derivation two = new Asked(CAPABILITY)
                .department("sales", 0, 0)
                .department("service", 3, 3, 3)
                .derivation();

        assertThat(views(one, false).views()).containsExactly(new View("marketing", 5, 4));
        assertThat(views(one, false).withheld()).isTrue();
        assertThat(views(two, false).views()).containsExactly(new View("service", 3, 3));
        assertThat(views(two, false).withheld()).isTrue();
    }

    @Test
    void where_every_department_is_small_all_stand_together_or_nowhere() {
        Derivation three = new Asked(CAPABILITY)
                .department("owner", 0)
                .department("sales", 4, 3)
                .derivation();
        Derivation two = new Asked(CAPABILITY)
                .department("owner", 0)
                .department("sales", 4)
                .derivation();

        assertThat(views(three, false).views()).containsExactly(new View("All departments together", 3, 3));
        assertThat(views(two, false).views()).isEmpty();
        assertThat(views(two, false).withheld()).isTrue();
    }

    @Test
    void one_person_who_answers_three_times_is_one_person() {
        Derivation derivation = new Asked(CAPABILITY)
                .again("owner", 0, 0, 0)
                .department("marketing", 4, 4, 4)
                .derivation();

        assertThat(views(derivation, false).views()).containsExactly(new View("marketing", 3, 4));
        assertThat(views(derivation, false).withheld()).isTrue();
    }

    @Test
    void people_without_a_department_are_no_department() {
        Derivation derivation = new Asked(CAPABILITY)
                .department(null, 2, 2, 2, 2)
                .department("sales", 0, 0, 0)
                .department("marketing", 4, 4, 4)
                .derivation();

        assertThat(views(derivation, false).views())
                .containsExactly(
                        new View("marketing", 3, 4),
                        new View("sales", 3, 0),
                        new View("Other departments together", 4, 2));
    }

    @Test
    void with_names_everybody_stands_alone() {
        Derivation derivation = new Asked(CAPABILITY)
                .department("owner", 0)
                .department("sales", 4, 3)
                .derivation();

        assertThat(views(derivation, true).views())
                .containsExactlyInAnyOrder(
                        new View("Person 1, owner", 1, 0),
                        new View("Person 1, sales", 1, 4),
                        new View("Person 2, sales", 1, 3));
        assertThat(views(derivation, true).withheld()).isFalse();
        assertThat(new WhoAnswered(answers(derivation), true).all().people())
                .containsExactlyInAnyOrder(
                        new Group("Person 1, owner", 1, 1),
                        new Group("Person 1, sales", 1, 1),
                        new Group("Person 2, sales", 1, 1));
    }

    @Test
    void how_far_views_differ_is_left_out_where_it_would_give_away_the_view_that_is_left_out() {
        Profile owner = new Asked(CAPABILITY)
                .department("owner", 0)
                .department("marketing", 4, 4, 4)
                .profile();
        Profile owners = new Asked(CAPABILITY)
                .department("owner", 0, 0, 0)
                .department("marketing", 4, 4, 4)
                .profile();
        String apart = "The lowest view is level 0 of 4, the highest 4.";

        assertThat(Read.words(paper("owner", owner, false)))
                .contains("departments differ. How far is left out")
                .doesNotContain(apart);
        assertThat(Read.words(paper("owner", owner, true))).contains(apart);
        assertThat(Read.words(paper("owners", owners, false))).contains(apart);
    }

    private static Document paper(String name, Profile profile, boolean named) {
        return ReportDocument.of(
                Reports.made(name, profile, PlanRequest.NEXT_STAGE).report(named), ReportDetail.FULL);
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void nobody_is_told_by_role_by_comment_or_by_what_they_keep(Made made) {
        assertThat(Read.words(made.derivation().profile())).contains(Marked.MARK);

        assertThat(Read.words(ReportDocument.of(made.report(false), ReportDetail.FULL)))
                .doesNotContain(Marked.MARK);
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void with_names_everybody_who_answered_is_told(Made made) {
        String words = Read.words(ReportDocument.of(made.report(true), ReportDetail.FULL));
        Set<String> people =
                answers(made.derivation()).stream().map(WhoAnswered::person).collect(Collectors.toSet());

        assertThat(people).isNotEmpty().allSatisfy(each -> assertThat(words).contains(each));
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void no_view_is_that_of_fewer_than_three(Made made) {
        ClientReport report = made.report();

        assertThat(report.views().stream().flatMap(each -> each.views().stream()))
                .allSatisfy(each -> assertThat(each.respondents()).isGreaterThanOrEqualTo(3));
        assertThat(report.respondents().people()).isEmpty();
        assertThat(report.respondents().departments())
                .filteredOn(each -> !each.name().endsWith("departments together"))
                .allSatisfy(each -> assertThat(each.persons()).isGreaterThanOrEqualTo(3));
        assertThat(report.respondents().departments().stream()
                        .mapToInt(Group::answers)
                        .sum())
                .isEqualTo(answers(made.derivation()).size());
    }

    private static List<CapabilityAnswer> answers(Derivation derivation) {
        return derivation.profile().all(CapabilityAnswer.class);
    }

    private static List<Group> asked(Derivation derivation, boolean named) {
        return new WhoAnswered(answers(derivation), named).all().departments();
    }

    private static Views views(Derivation derivation, boolean named) {
        List<Views> all = new DepartmentViews(derivation, Reports.TABLES, named).all();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
