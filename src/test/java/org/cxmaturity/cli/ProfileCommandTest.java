package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.gathering.GatherProfile;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.ExplainProfile;
import org.cxmaturity.service.profile.ProfileRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an export of a survey to a profile that says where each answer was read. */
class ProfileCommandTest extends CapturedShell {
    private static final Path SURVEYS = Path.of("src/test/resources/surveys");

    @TempDir
    private Path directory;

    private Path client = Path.of("");

    @BeforeEach
    void write_a_profile() throws IOException {
        client = Files.writeString(directory.resolve("client.yaml"), """
                # What the first talk gave.
                schema: cx-maturity/profile/v1
                organisation: {id: city-clinic, name: City Clinic, industry: HEALTHCARE, employees: 240}
                asOf: 2026-09-01
                departments: [service, marketing, sales]
                answers: []   # nobody was asked yet
                """);
    }

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

    private static String survey(String name) {
        return SURVEYS.resolve(name).toString();
    }

    @Test
    void a_guess_is_shown_and_not_used_until_somebody_agrees() throws IOException {
        String[] bare = {
            "profile", "from", survey("qualtrics.tsv"), "--into", client.toString(), "--out", file("new.yaml")
        };

        assertThat(run(bare)).isEqualTo(3);
        assertThat(out()).startsWith("schema: cx-maturity/survey-mapping/v1\nform: WIDE\ntitleRows: 3\n");
        assertThat(err())
                .startsWith(
                        "--mapping: found a guess that nobody has looked over; expected a file that says which column")
                .contains("--write-mapping FILE writes it");
        assertThat(directory.resolve("new.yaml")).doesNotExist();

        assertThat(run(
                        "profile",
                        "from",
                        survey("qualtrics.tsv"),
                        "--into",
                        client.toString(),
                        "--write-mapping",
                        file("m.yaml")))
                .isZero();
        assertThat(run(
                        "profile",
                        "from",
                        survey("qualtrics.tsv"),
                        "--into",
                        client.toString(),
                        "--mapping",
                        file("m.yaml"),
                        "--out",
                        file("new.yaml")))
                .isZero();
        assertThat(out())
                .contains(
                        "left out 1 × “Prefer not to say”",
                        "asOf is 2026-09-16, the day of the latest answer, qualtrics.tsv R7; it was 2026-09-01",
                        "New: 9 in answers");
        assertThat(Files.readString(directory.resolve("new.yaml")))
                .startsWith("# What the first talk gave.\n")
                .contains("# nobody was asked yet");
    }

    @Test
    void the_same_export_again_changes_nothing() throws IOException {
        run(
                "profile",
                "from",
                survey("surveymonkey.csv"),
                "--into",
                client.toString(),
                "--yes",
                "--out",
                file("one.yaml"));
        run(
                "profile",
                "from",
                survey("surveymonkey.csv"),
                "--into",
                file("one.yaml"),
                "--yes",
                "--out",
                file("two.yaml"));

        assertThat(out()).contains("New: nothing\n");
        assertThat(directory.resolve("two.yaml")).hasSameTextualContentAs(directory.resolve("one.yaml"));
    }

    @Test
    void an_explanation_names_file_cell_respondent_and_day() {
        run(
                "profile",
                "from",
                survey("qualtrics.tsv"),
                "--into",
                client.toString(),
                "--yes",
                "--out",
                file("new.yaml"));

        assertThat(run("explain", file("new.yaml"), "--capability", "feedback.closed-loop", "--full"))
                .isZero();

        assertThat(out())
                .contains("respondent r-2ab4xyz")
                .contains("Read in “qualtrics.tsv”, cell S7, given on 2026-09-16");
    }

    @Test
    void a_profile_is_checked_and_its_content_told() {
        run(
                "profile",
                "from",
                survey("qualtrics.tsv"),
                "--into",
                client.toString(),
                "--yes",
                "--out",
                file("new.yaml"));

        assertThat(run("profile", "check", file("new.yaml"))).isZero();

        assertThat(out())
                .startsWith("City Clinic, as of 2026-09-16: no problems\n")
                .contains(
                        "answers: 9, a level for 4 of 54 capabilities, not known 1\n",
                        "  Nurse (service), r-2ab2xyz: 4\n",
                        "read from qualtrics.tsv: 9 answers\n",
                        "not looked at: feedbackProcesses, ");
    }

    @Test
    void a_profile_with_problems_is_refused_with_all_of_them() throws IOException {
        Files.writeString(
                client, Files.readString(client).replace("HEALTHCARE", "HEALTH").replace("240", "many"));

        assertThat(run("profile", "check", client.toString())).isEqualTo(3);
        assertThat(err()).contains("organisation.industry", "organisation.employees", "2 problems");
        assertThat(run("profile", "from", survey("qualtrics.tsv"), "--into", client.toString(), "--yes"))
                .isEqualTo(3);
        assertThat(err()).contains("client.yaml:3 organisation.industry");
    }

    @Test
    void nothing_is_made_of_surveys_without_an_organisation() {
        assertThat(run("profile", "from", survey("qualtrics.tsv"), "--yes")).isEqualTo(3);
        assertThat(err()).contains("organisation: found nothing");
    }
}
