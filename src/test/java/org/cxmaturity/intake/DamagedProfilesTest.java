package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.cxmaturity.Seeds;
import org.cxmaturity.json.ProfileSchema;
import org.cxmaturity.model.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles damaged at random, by seeds that stay the same. */
class DamagedProfilesTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ProfileSchema.text());
    private static final List<String> SCRAPS = List.of(
            "",
            "null",
            "-1",
            "1e9",
            "\"\"",
            "[]",
            "{}",
            "true",
            "2027-01-01",
            "NOT_APPLICABLE",
            ":",
            "\n",
            "\t",
            "&a ",
            "*a",
            "!!x ",
            "\uFEFF",
            "\uD83D\uDE00",
            "---\n",
            "- ",
            "\"",
            "0.5",
            "999999999999999999999",
            ", ",
            "# ",
            "|",
            "? ",
            "marketing",
            "till");

    private static String damaged(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int from = random.nextInt(out.length());
            int to = Math.min(out.length(), from + random.nextInt(12));
            out.replace(from, to, SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        return out.toString();
    }

    /** The value behind one colon, or one item, replaced by another value: mostly still well-formed. */
    private static String altered(String text, Random random) {
        String[] parts = text.split("(?<=[:\\[,] ?)(?=[\"0-9tf-])|(?=[,\\]}\\n])", -1);
        parts[random.nextInt(parts.length)] = SCRAPS.get(random.nextInt(14));
        return String.join("", parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"every-section.yaml", "every-section.json"})
    void a_damaged_profile_is_accepted_or_has_problems_with_places(String file) {
        String text = Written.content(Written.file("profiles/" + file));
        Random random = new Random(20261001);

        for (int i = 0; i < Seeds.of(1_200); i++) {
            String damaged = i % 2 == 0 ? damaged(text, random) : altered(text, random);
            byte[] content = damaged.getBytes(StandardCharsets.UTF_8);
            if (i % 50 == 0) {
                content[random.nextInt(content.length)] = (byte) random.nextInt(256);
            }
            List<Problem> problems = Written.read(file, content).problems();
            assertThat(problems)
                    .as(damaged)
                    .extracting(Problem::place)
                    .allMatch(place -> place.matches("(?s)" + file + ":[1-9][0-9]*( .+)?"));
            assertThat(problems).extracting(Problem::toString).noneMatch(line -> line.contains("\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"every-section.yaml", "every-section.json"})
    void whatever_is_accepted_fits_the_schema(String file) {
        String text = Written.content(Written.file("profiles/" + file));
        InputFormat format = file.endsWith("json") ? InputFormat.JSON : InputFormat.YAML;
        Random random = new Random(7);
        int accepted = 0;

        for (int i = 0; i < Seeds.of(800); i++) {
            String altered = altered(text, random);
            if (Written.read(file, altered).problems().isEmpty()) {
                accepted++;
                assertThat(SCHEMA.validate(altered, format)).as(altered).isEmpty();
            }
        }
        assertThat(accepted).isPositive();
    }
}
