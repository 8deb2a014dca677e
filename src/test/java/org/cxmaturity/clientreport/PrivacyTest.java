package org.cxmaturity.clientreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.clientreport.ClientReport.Group;
import org.cxmaturity.clientreport.ClientReport.View;
import org.cxmaturity.clientreport.ClientReport.Views;
import org.cxmaturity.clientreport.Reports.Made;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Profile;
import org.cxmaturity.publishing.blocks.Book.Sheet;
import org.cxmaturity.publishing.blocks.Document;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.speech.English;
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

        assertThat(views(one, false).views())
                .as("beside the whole organisation's level marketing's would give the owner's away")
                .isEmpty();
        assertThat(views(one, false).withheld()).isTrue();
        assertThat(views(two, false).views()).isEmpty();
        assertThat(views(two, false).withheld()).isTrue();
    }

    @Test
    void those_who_are_few_stand_with_the_smallest_of_the_others() {
        Derivation derivation = new Asked(CAPABILITY)
                .department("owner", 0)
                .department("service", 2, 2, 3)
                .department("marketing", 4, 4, 4, 4)
                .derivation();

        assertThat(views(derivation, false).views())
                .containsExactly(new View("marketing", 4, 4), new View("Other departments together", 4, 2));
        assertThat(views(derivation, false).withheld()).isTrue();
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

        assertThat(views(derivation, false).views()).isEmpty();
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
        assertThat(new WhoAnswered(answers(derivation), English.SPEECH, true)
                        .all()
                        .people())
                .containsExactlyInAnyOrder(
                        new Group("Person 1, owner", 1, 1),
                        new Group("Person 1, sales", 1, 1),
                        new Group("Person 2, sales", 1, 1));
    }

    @Test
    void how_far_views_lie_apart_is_told_without_the_levels_where_few_hold_one() {
        Profile owner = new Asked(CAPABILITY)
                .department("owner", 0)
                .department("marketing", 4, 4, 4)
                .profile();
        Profile owners = new Asked(CAPABILITY)
                .department("owner", 0, 0, 0)
                .department("marketing", 4, 4, 4)
                .profile();
        String levels = "The lowest view is level 0 of 4 (owner), the highest 4 (marketing).";

        assertThat(Read.words(paper("owner", owner, false)))
                .contains("departments’ views lie 2 levels or more apart, on a scale of five. Bring both")
                .doesNotContain(levels);
        assertThat(Read.words(paper("owner", owner, true))).contains(levels);
        assertThat(Read.words(paper("owners", owners, false))).contains(levels);
    }

    @Test
    void what_one_person_says_against_the_facts_can_not_be_read_back_from_the_report() {
        Made high = asked(4);
        Made low = asked(3);
        String capability = "Customer record system (CRM): what was said does not fit the facts on record.";

        assertThat(everything(high, false)).contains(capability).isEqualTo(everything(low, false));
        assertThat(everything(high, true))
                .contains("Customer record system (CRM): answers say level 4 of 4")
                .isNotEqualTo(everything(low, true));
    }

    /** What a retailer's only witness says of a tool that the facts show not to be there. */
    private static Made asked(int level) {
        return Reports.made(
                "said " + level,
                Reports.profile(
                        "high-street-retailer",
                        "technologies=[{kind: CRM, adoption: NONE}]",
                        "answers=[{capability: technology.crm, level: " + level
                                + ", department: marketing, role: CMO}]"),
                PlanRequest.NEXT_STAGE);
    }

    private static String everything(Made made, boolean named) {
        ClientReport report = made.report(named);
        return Read.words(List.of(
                        ReportDocument.of(report, ReportDetail.FULL), ReportSlides.of(report), ReportSheets.of(report)))
                .replaceAll("\n(STRONG|PLAIN|QUIET)\n", "");
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void no_level_is_told_as_what_fewer_than_three_said(Made made) {
        String words = everything(made, false);
        Map<String, Set<String>> holders = answers(made.derivation()).stream()
                .filter(each -> each.answer() == Answer.KNOWN)
                .collect(Collectors.groupingBy(
                        CapabilityAnswer::capability,
                        Collectors.mapping(each -> WhoAnswered.person(each, English.SPEECH), Collectors.toSet())));

        assertThat(made.report().assessment().capabilities())
                .filteredOn(each -> holders.getOrDefault(each.id(), Set.of()).size() < 3)
                .allSatisfy(each -> assertThat(words)
                        .doesNotContain(each.name() + ": answers say")
                        .doesNotContain(each.name() + ": departments differ. The lowest view is level"));
        assertThat(made.report().criteria())
                .filteredOn(each ->
                        holders.getOrDefault(each.capability(), Set.of()).size() < 3)
                .allSatisfy(each -> assertThat(new CriteriaChapter(made.report()).stands(each))
                        .doesNotEndWith("by answers"));
        assertThat(sheet(made, "Capabilities").rows())
                .filteredOn(row -> row.get(3).text().words().equals("Answers"))
                .extracting(row -> row.get(0).text().words())
                .allSatisfy(name -> assertThat(made.report().assessment().capabilities())
                        .filteredOn(each -> each.name().equals(name))
                        .allMatch(each ->
                                holders.getOrDefault(each.id(), Set.of()).size() >= 3));
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
        Set<String> people = answers(made.derivation()).stream()
                .map(each -> WhoAnswered.person(each, English.SPEECH))
                .collect(Collectors.toSet());

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
                .allSatisfy(each -> assertThat(each.persons()).isGreaterThanOrEqualTo(3));
        assertThat(report.respondents().departments().stream()
                        .mapToInt(Group::answers)
                        .sum())
                .isEqualTo(
                        report.respondents().persons() < 3
                                ? 0
                                : answers(made.derivation()).size());
    }

    private static Table sheet(Made made, String name) {
        return ReportSheets.of(made.report()).sheets().stream()
                .filter(each -> each.name().equals(name))
                .map(Sheet::table)
                .findFirst()
                .orElseThrow();
    }

    private static List<CapabilityAnswer> answers(Derivation derivation) {
        return derivation.profile().all(CapabilityAnswer.class);
    }

    private static List<Group> asked(Derivation derivation, boolean named) {
        return new WhoAnswered(answers(derivation), English.SPEECH, named).all().departments();
    }

    private static Views views(Derivation derivation, boolean named) {
        List<Views> all = new DepartmentViews(derivation, Reports.TABLES, English.SPEECH, named).all();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
