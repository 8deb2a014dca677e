package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.KpiInterval;
import org.cxmaturity.model.KpiMeasurement;
import org.cxmaturity.service.kpi.MeasureKpis;
import org.cxmaturity.service.profile.ProfileRequests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cxm kpi} as it is typed. */
class KpiCommandTest extends CapturedShell {
    private static final String RESPONSES = "src/test/resources/responses/";
    private static final Path BANK = Path.of("src/main/resources/examples/credit-union.yaml");

    @TempDir
    private Path directory;

    private int run(Object... arguments) {
        UseCases none = CommandLineShellTest.useCases(request -> {
            throw new AssertionError("nothing is to be assessed");
        });
        UseCases useCases = new UseCases(
                none.assessing(),
                none.explaining(),
                none.auditing(),
                none.roadmapping(),
                none.reporting(),
                none.workbench(),
                none.written(),
                List::of,
                new Intake(none(), none(), () -> new MeasureKpis(ProfileRequests.ruleBases())),
                none());
        return run(useCases, Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nps.csv --kind nps --by quarter --segment Country",
                "csat.csv --kind CSAT --scale 1-5 --by month",
                "ces.csv --kind ces --by quarter",
                "retention.csv --kind retention --by year"
            })
    void values_are_shown_in_eighty_columns_and_keep_to_the_schema_in_json(String line) {
        String[] arguments = ("kpi " + RESPONSES + line).split(" ");

        assertThat(run((Object[]) arguments)).as(err()).isZero();
        assertThat(out()).contains("All responses", "How it was read", "Left out", "Methods");
        assertThat(out().lines()).allSatisfy(each -> assertThat(each.length()).isLessThanOrEqualTo(80));

        assertThat(run((Object[]) (String.join(" ", arguments) + " --format json").split(" ")))
                .isZero();
        String answer = out();
        run("schema", "kpi");
        assertThat(SchemaRegistry.withDefaultDialect(
                                SpecificationVersion.DRAFT_2020_12,
                                builder -> builder.schemas(Map.of("urn:cx-maturity:kpi:v1", out())))
                        .getSchema(SchemaLocation.of("urn:cx-maturity:kpi:v1"))
                        .validate(answer, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void a_new_series_is_shown_as_a_break() {
        run("kpi", RESPONSES + "ces.csv", "--kind", "ces", "--by", "quarter");

        assertThat(out())
                .contains("New series: another scale, 1–7. Values before and after it do not compare.")
                .contains("month-first")
                .contains("UTF-16, tabs, 1,300 responses");
    }

    @Test
    void the_guide_shows_what_is_printed() throws IOException {
        String guide = Files.readString(Path.of("src/site/markdown/consultant-guide.md"));
        String shown = guide.substring(guide.indexOf("NPS from raw responses "));

        run("kpi", RESPONSES + "nps.csv", "--kind", "nps", "--by", "quarter");

        assertThat(shown).startsWith(out());
    }

    @Test
    void values_stand_in_a_profile_that_is_otherwise_as_it_was() throws IOException {
        Path profile = Files.copy(BANK, directory.resolve("bank.yaml"));
        Path longer = directory.resolve("with-nps.yaml");

        int code = run(
                "kpi",
                RESPONSES + "nps.csv",
                "--kind",
                "nps",
                "--by",
                "quarter",
                "--segment",
                "Country",
                "--series",
                "app-survey",
                "--into",
                profile,
                "--out",
                longer);

        assertThat(code).as(err()).isZero();
        List<String> before = Files.readAllLines(BANK);
        List<String> after = Files.readAllLines(longer);
        assertThat(after).containsSubsequence(before);
        List<KpiMeasurement> values = ProfileRequests.read(
                        longer,
                        ProfileRequests.ruleBases()
                                .own()
                                .orElseThrow()
                                .ruleBase()
                                .tables())
                .profile()
                .all(KpiMeasurement.class);
        assertThat(values)
                .filteredOn(each -> each.series().startsWith("app-survey"))
                .hasSize(12)
                .first()
                .satisfies(first -> {
                    assertThat(first.value()).isEqualByComparingTo("5.9");
                    assertThat(first.on()).isEqualTo("2025-03-31");
                    assertThat(first.responses()).isEqualTo(354);
                    assertThat(first.interval())
                            .isEqualTo(new KpiInterval(new BigDecimal("-2.9"), new BigDecimal("14.8")));
                    assertThat(first.scaleMax()).isEqualByComparingTo("10");
                });
        assertThat(values)
                .filteredOn(each -> "FR".equals(each.segment()))
                .extracting(KpiMeasurement::series)
                .containsOnly("app-survey, FR");
    }

    @Test
    void the_same_values_twice_are_refused() throws IOException {
        Path profile = Files.copy(BANK, directory.resolve("bank.yaml"));
        Path once = directory.resolve("once.yaml");
        Object[] line = {"kpi", RESPONSES + "nps.csv", "--kind", "nps", "--into", profile, "--out", once};
        assertThat(run(line)).as(err()).isZero();
        assertThat(err()).isEqualTo("Written: " + once + ", " + profile + " with 1 value of NPS added\n");
        line[5] = once;
        line[7] = directory.resolve("twice.yaml");

        assertThat(run(line)).isEqualTo(3);

        assertThat(err()).contains("once.yaml with the KPIs:");
        assertThat(directory.resolve("twice.yaml")).doesNotExist();
    }

    @Test
    void items_are_printed_for_who_puts_them_in_by_hand() {
        assertThat(run("kpi", RESPONSES + "retention.csv", "--kind", "retention", "--format", "yaml"))
                .isZero();

        assertThat(out())
                .startsWith(
                        "kpis:\n  - kind: RETENTION\n    value: 86.9\n    on: 2025-12-31\n    series: \"retention\"\n")
                .contains("    comment: \"From raw responses, 2025-01-01 to 2025-12-31; 95 % interval ")
                .contains("    evidence: [{ref: \"raw responses: retention.csv\", on: 2025-12-31}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nps.csv --kind nps --into bank.yaml|2|--out FILE for the profile",
                "nps.csv --kind nps --scale 5|2|found \"5\"; expected a scale such as 1-5",
                "nps.csv --kind nps --scale 1-5@never|2|found \"1-5@never\"",
                "nps.csv --kind nps --label x|2|expected TEXT=NUMBER",
                "nps.csv --kind csat|3|no column that is called as one with the answers",
                "csat.csv --kind csat|3|--scale 1-5, or whichever was asked on",
                "nps.csv --kind nps --top 2|2|--top: found 2",
                "none.csv --kind nps|3|no such file",
                "nps.csv --kind csi|2|expected one of nps, csat, ces, retention"
            })
    void what_is_missing_or_wrong_is_told_in_the_words_of_the_shell(String line) {
        String[] parts = line.split("\\|");

        int code = run((Object[]) ("kpi " + RESPONSES + parts[0]).split(" "));

        assertThat(err()).contains(parts[2]);
        assertThat(code).isEqualTo(Integer.parseInt(parts[1]));
        assertThat(out()).isEmpty();
    }
}
