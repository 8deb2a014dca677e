package org.cxmaturity.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.cxmaturity.cli.Styles;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Organisation;
import org.junit.jupiter.api.Test;

class AssessmentTextTest {
    /** Rewrites the golden files: {@code -Dgolden.write=true}. Read what changed before it is committed. */
    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @Test
    void an_uneven_retailer_reads_as_in_the_golden_file() throws IOException {
        golden("retailer.txt", AssessmentText.of(Samples.retailer(), Styles.PLAIN, 3));
    }

    @Test
    void a_newcomer_of_whom_little_is_known_reads_as_in_the_golden_file() throws IOException {
        golden("newcomer.txt", AssessmentText.of(Samples.newcomer(), Styles.PLAIN, 5));
    }

    @Test
    void one_on_the_top_stage_reads_as_in_the_golden_file() throws IOException {
        golden("arrived.txt", AssessmentText.of(Samples.arrived(), Styles.of(false, 100), 5));
    }

    @Test
    void colours_only_surround_the_same_text() {
        String plain = AssessmentText.of(Samples.retailer(), Styles.PLAIN, 3);

        String coloured = AssessmentText.of(Samples.retailer(), Styles.of(true, 80), 3);

        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured).contains("\u001b[").isNotEqualTo(plain);
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void no_line_is_wider_than_asked_or_ends_in_a_space() {
        assertThat(AssessmentText.of(Samples.retailer(), Styles.PLAIN, 9).lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80))
                .noneSatisfy(line -> assertThat(line).endsWith(" "))
                .anySatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isGreaterThan(75));
    }

    @Test
    void a_name_cannot_steer_the_terminal() {
        Assessment some = Samples.newcomer();
        Organisation hostile = new Organisation(
                "x", "Evil\u001b[2J\u0007\nCorp", null, null, null, java.util.Set.of(), java.util.List.of());

        String text = AssessmentText.of(
                new Assessment(
                        hostile,
                        some.asOf(),
                        some.ruleBase(),
                        some.placements(),
                        some.dimensions(),
                        some.capabilities(),
                        some.findings(),
                        some.recommendations(),
                        some.questions(),
                        some.trace(),
                        some.called()),
                Styles.PLAIN,
                5);

        assertThat(text).startsWith("Evil [2J  Corp ").doesNotContain("\u001b").doesNotContain("\u0007");
    }

    @Test
    void the_locale_of_the_machine_changes_nothing() {
        String before = AssessmentText.of(Samples.retailer(), Styles.PLAIN, 3);
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));

        try {
            assertThat(AssessmentText.of(Samples.retailer(), Styles.PLAIN, 3))
                    .isEqualTo(before)
                    .contains("1,200–14,000");
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static void golden(String name, String text) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (WRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
