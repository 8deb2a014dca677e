package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.gathering.GatherProfile;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.ExplainProfile;
import org.cxmaturity.service.profile.ProfileRequests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A profile that is asked for in the terminal. */
class ProfileNewCommandTest extends CapturedShell {
    @TempDir
    private Path directory;

    private int run(String... args) {
        RuleBases ruleBases = ProfileRequests.ruleBases();
        return run(
                new UseCases(
                        new AssessProfile(ruleBases),
                        new ExplainProfile(ruleBases),
                        none(),
                        none(),
                        none(),
                        none(),
                        NotedResults.WRITTEN,
                        List::of,
                        new Intake(none(), () -> new GatherProfile(ruleBases, List.of()), none()),
                        none()),
                args);
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    private int typed(String lines, String... args) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(args);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void three_lines_are_a_profile_and_the_rest_may_come_later() throws IOException {
        String[] command = {"profile", "new", "--out", file("new.yaml"), "--on", "2026-10-01"};

        assertThat(typed("\n?\nCity Clinic\nHEALT\nhealthcare\nmany\n240\nstop\n", command))
                .isZero();
        assertThat(out())
                .contains(
                        "That is no answer: found \"HEALT\"; expected one of FINANCE",
                        "That is no answer: found \"many\"; expected a whole number",
                        "\n>   The name that reports show. The profile's id is made of it",
                        "the same command goes on with them");
        assertThat(Files.readString(directory.resolve("new.yaml"))).isEqualTo("""
                schema: cx-maturity/profile/v1
                organisation:
                  id: city-clinic
                  name: City Clinic
                  industry: HEALTHCARE
                  employees: 240
                asOf: 2026-10-01
                """);

        assertThat(typed("Sales, Care at home\nfull\n", command)).isZero();
        assertThat(out()).doesNotContain("Which industry");
        assertThat(Files.readString(directory.resolve("new.yaml")))
                .endsWith(
                        "departments: [sales, care-at-home]\ntechnologies:\n  - {kind: ADVANCED_ANALYTICS, adoption: FULL}\n");

        assertThat(typed("\n".repeat(16) + "Head of Sales\n9\nmostly\n?\n", command))
                .isZero();
        assertThat(Files.readString(directory.resolve("new.yaml")))
                .contains("level: 3, role: Head of Sales, on: 2026-10-01}", "level: UNKNOWN, role: Head of Sales");
        assertThat(run("profile", "check", file("new.yaml"))).isZero();
    }

    @Test
    void facts_are_asked_for_item_by_item_and_what_does_not_fit_is_dropped() throws IOException {
        Path profile = Files.writeString(directory.resolve("new.yaml"), """
                schema: cx-maturity/profile/v1
                organisation: {id: city-clinic, name: City Clinic, industry: HEALTHCARE, employees: 240}
                asOf: 2026-10-01
                departments: [sales, care]
                technologies: []
                """);
        String feedback = "?\nExit survey\n?\nsurvey\nyes\nmontly\nmonthly\n\n\nsales, carre\nsales\n\nyes\n";
        String silos = "none\n";
        String systems = "Web shop\necommerce\nsales\nonline\n\nyes\nTill\npoint of sale\n\noffline\nyes\n\nno\n";
        String links = "web-shop\ntill2\ntill\n?\ndaily\nyes\n\n\n";
        String channels = "?\nperhaps\nyes\n\nyes\n\n\n\n2.5\n\n";

        assertThat(typed(
                        feedback + silos + systems + links + channels + "stop\n",
                        "profile",
                        "new",
                        "--out",
                        profile.toString(),
                        "--on",
                        "2026-10-01",
                        "--force"))
                .as(err())
                .isZero();

        assertThat(out())
                .contains("That is no answer: found “montly”; expected one of: ")
                .contains(
                        "  The ways in which you learn what customers and staff think, and what becomes of it. “What you"
                                + " call it”: The process's id. Expected: a name of 1 to 64 letters and digits.\n")
                .contains("expected one of: ")
                .contains(
                        "  Where you meet your customers, and what each channel can do. Yes asks for each in turn: app, chat, e-mail,")
                .contains("That is no answer: found nothing; expected an answer, without which nothing can be written")
                .contains(
                        "That is no answer: found \"till2\"; expected an id listed under dataSources: one of web-shop, till."
                                + " Maybe: till")
                .contains("found \"carre\"; expected an id listed under departments: one of sales, care. Maybe: care")
                .contains("That is no answer: found “perhaps”; expected yes or no");
        assertThat(Files.readString(profile)).endsWith("""
                feedbackProcesses:
                  - {id: exit-survey, channel: SURVEY, formal: true, collected: MONTHLY, usedBy: [sales]}
                complete: [feedbackProcesses]
                silos: []
                dataSources:
                  - {id: web-shop, kind: ECOMMERCE, owner: sales, side: ONLINE, customerData: true}
                  - {id: till, kind: POINT_OF_SALE, side: OFFLINE, customerData: true}
                integrations:
                  - {from: web-shop, to: till, freshness: DAILY, identityResolved: true}
                channels:
                  - {kind: CHAT, live: true, pageLoadSeconds: 2.5}
                """);
        assertThat(run("profile", "check", profile.toString())).isZero();
    }

    @Test
    void nobody_is_asked_for_a_profile_of_no_day() {
        assertThat(typed("", "profile", "new", "--out", file("new.yaml"), "--on", "tomorrow"))
                .isEqualTo(2);
        assertThat(err()).isEqualTo("--on: found “tomorrow”; expected a day such as 2026-10-01\n");
    }
}
