package org.cxmaturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.questionnaire.BlankForm.Typed;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.gathering.FilledQuestionnaires;
import org.cxmaturity.service.gathering.GatherProfile;
import org.cxmaturity.service.gathering.GatherRequest;
import org.cxmaturity.service.gathering.Gathering;
import org.cxmaturity.service.profile.ProfileRequests;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a filled-in questionnaire is said in one round, each at the cell that holds the wrong value. */
class ProblemsAtOnceTest {
    private static final BlankForm FORM = BlankForm.of(Shipped.ruleBase().tables(), "feedback.closed-loop");
    private static final Gathering GATHERING =
            new GatherProfile(ProfileRequests.ruleBases(), List.of(new FilledQuestionnaires()));
    private static final NamedContent CLIENT = new NamedContent("client.yaml", """
            schema: cx-maturity/profile/v1
            organisation: {id: city-clinic, name: City Clinic, industry: HEALTHCARE, employees: 240}
            asOf: 2026-09-01
            departments: [service, sales]
            technologies: [{kind: CRM, adoption: FULL}]
            """.getBytes(StandardCharsets.UTF_8));

    private static Result<Gathering.Draft> made(Typed... typed) {
        NamedContent filled = new NamedContent("it.xlsx", BlankForm.filled(FORM.bytes(), List.of(typed)));
        return GATHERING.profile(new GatherRequest(
                List.of(filled), Optional.of(CLIENT), Optional.empty(), false, List.of(), Optional.empty()));
    }

    private static String place(Typed typed) {
        return "it.xlsx!" + typed.sheet() + "!" + typed.cell();
    }

    private static List<String> places(Result<?> refused) {
        return refused.problems().stream().map(Problem::place).toList();
    }

    @Test
    void a_value_that_the_profile_refuses_is_told_at_its_own_cell() {
        Typed median = FORM.printed("service", "CHAT", "medianFirstAnswerHours", "48");
        Typed low = FORM.listed("kpis", 0, "scale.max", "1");
        Typed owner = FORM.listed("dataSources", 0, "owner", "Branches");
        Typed second = FORM.listed("silos", 0, "between.2", "Branches");
        Typed department = FORM.field(Marks.COVER, "department", "Branches");

        Result<Gathering.Draft> refused = made(
                FORM.printed("service", "CHAT", "on", "2026-08-31"),
                median,
                FORM.listed("kpis", 0, "kind", "CES"),
                FORM.listed("kpis", 0, "series", "survey"),
                FORM.listed("kpis", 0, "value", "1"),
                FORM.listed("kpis", 0, "on", "2026-08-31"),
                FORM.listed("kpis", 0, "scale.min", "1"),
                low,
                FORM.listed("dataSources", 0, "id", "Till"),
                FORM.listed("dataSources", 0, "kind", "point of sale"),
                owner,
                FORM.listed("dataSources", 0, "side", "offline"),
                FORM.listed("dataSources", 0, "customerData", "yes"),
                FORM.listed("silos", 0, "between.1", "Sales"),
                second,
                FORM.listed("silos", 0, "of", "ways of working"),
                FORM.listed("silos", 0, "severity", "much"),
                department,
                FORM.answer("feedback.closed-loop", "level", "3"));

        assertThat(places(refused))
                .containsExactlyInAnyOrder(
                        place(median) + " (service[0].medianFirstAnswerHours)",
                        place(low) + " (kpis[0].scale.max)",
                        place(owner) + " (dataSources[0].owner)",
                        place(second) + " (silos[0].between[1])",
                        place(department) + " (answers[0].department)");
    }

    @Test
    void cells_that_cannot_be_read_do_not_put_off_what_else_is_wrong_and_nothing_follows_from_them() {
        Typed median = FORM.printed("service", "CHAT", "medianFirstAnswerHours", "48");
        Typed adoption = FORM.printed("technologies", "CRM", "adoption", "a little");
        Typed kind = FORM.listed("dataSources", 0, "kind", "some box");
        Typed contradicted = FORM.printed("technologies", "CRM", "comment", "Bought in May");

        Result<Gathering.Draft> refused = made(
                FORM.printed("service", "CHAT", "on", "2026-08-31"),
                median,
                adoption,
                contradicted,
                FORM.listed("dataSources", 0, "id", "Till"),
                kind,
                FORM.listed("dataSources", 0, "side", "offline"),
                FORM.listed("dataSources", 0, "customerData", "yes"),
                FORM.listed("integrations", 0, "from", "Till"),
                FORM.listed("integrations", 0, "to", "Till"),
                FORM.listed("integrations", 0, "freshness", "daily"),
                FORM.listed("integrations", 0, "identityResolved", "yes"));

        assertThat(places(refused))
                .containsExactlyInAnyOrder(
                        place(adoption), place(kind), place(median) + " (service[0].medianFirstAnswerHours)");
    }

    @Test
    void a_fact_that_contradicts_the_profile_is_told_at_its_own_cell() {
        Typed adoption = FORM.printed("technologies", "CRM", "adoption", "nobody uses it");
        Typed people = FORM.field(Marks.ORGANISATION, "organisation.employees", "24");

        Result<Gathering.Draft> refused =
                made(adoption, FORM.field(Marks.ORGANISATION, "organisation.name", "City Clinic"), people);

        assertThat(places(refused)).containsExactlyInAnyOrder(place(adoption), place(people));
    }

    @Test
    void what_was_read_and_what_came_of_it_is_counted_by_the_section() {
        Result<Gathering.Draft> made = made(
                FORM.printed("technologies", "CRM", "adoption", "FULL"),
                FORM.printed("technologies", "CRM", "comment", "Bought in May"),
                FORM.printed("technologies", "ADVANCED_ANALYTICS", "adoption", "nobody uses it"),
                FORM.box("technologies", "yes"),
                FORM.field(Marks.ORGANISATION, "organisation.country", "Germany"),
                FORM.listed("departments", 0, "id", "Ward A"),
                FORM.answer("feedback.closed-loop", "level", "3"));

        assertThat(made.orElseThrow().told())
                .containsExactly(
                        "it.xlsx: 3 items, 1 of them answers",
                        "New: 1 in answers, 1 in departments, 1 in organisation, 1 in technologies;"
                                + " known and told more of: 1 in technologies; called complete: technologies");
    }
}
