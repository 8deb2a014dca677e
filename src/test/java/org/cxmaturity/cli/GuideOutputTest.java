package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.CompileReport;
import org.cxmaturity.service.profile.ExplainProfile;
import org.cxmaturity.service.profile.PlanRoadmaps;
import org.cxmaturity.service.profile.ProfileRequests;
import org.cxmaturity.service.reassessment.CompareAssessments;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a guide says that a command prints, it prints. A block is held against a command where a comment before it names one, and a
 * line {@code …} in it stands for any lines; so a guide does not grow old unseen.
 */
class GuideOutputTest extends CapturedShell {
    private static final Path GUIDES = Path.of("src/site/markdown");
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final Pattern BLOCK = Pattern.compile("<!-- cxm (.*?) -->\\s*```\\n(.*?)\\n```", Pattern.DOTALL);

    /** The example that guides call {@code client.yaml}. */
    private static final String CLIENT = "high-street-retailer.yaml";

    @TempDir
    private Path directory;

    /** A block, and the command that prints it. */
    private record Shown(String guide, String command, String block) {
        @Override
        public String toString() {
            return guide + ": cxm " + command;
        }

        /** Its parts between lines left out. */
        List<List<String>> parts() {
            List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
            for (String line : block.split("\n")) {
                if (line.strip().equals("…")) {
                    parts.add(new ArrayList<>());
                } else {
                    parts.get(parts.size() - 1).add(line);
                }
            }
            parts.removeIf(List::isEmpty);
            return parts;
        }
    }

    static Stream<Shown> shown() throws IOException {
        List<Shown> shown = new ArrayList<>();
        for (String guide : List.of("consultant-guide.md")) {
            Matcher blocks = BLOCK.matcher(Files.readString(GUIDES.resolve(guide)));
            while (blocks.find()) {
                shown.add(new Shown(guide, blocks.group(1), blocks.group(2)));
            }
        }
        assertThat(shown).hasSizeGreaterThan(9);
        return shown.stream();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void a_guide_shows_what_the_command_prints(Shown shown) throws IOException {
        Files.copy(EXAMPLES.resolve(CLIENT), directory.resolve("client.yaml"));
        Files.writeString(directory.resolve("next-year.yaml"), nextYear());

        run(
                new UseCases(
                        new AssessProfile(ProfileRequests.ruleBases()),
                        new ExplainProfile(ProfileRequests.ruleBases()),
                        none(),
                        () -> new PlanRoadmaps(ProfileRequests.ruleBases()),
                        () -> new CompileReport(ProfileRequests.ruleBases()),
                        none(),
                        NotedResults.WRITTEN,
                        List::of,
                        Intake.BY_PROFILE,
                        () -> new CompareAssessments(ProfileRequests.ruleBases(), none())),
                arguments(shown.command()));

        List<String> printed = out().lines().toList();
        int from = 0;
        for (List<String> part : shown.parts()) {
            int at = indexOf(printed, part, from);
            assertThat(at)
                    .as(
                            "%s%nexpected after line %d:%n%s%nprinted:%n%s%n%s",
                            shown, from, String.join("\n", part), out(), err())
                    .isNotNegative();
            from = at + part.size();
        }
    }

    /** The same example a year later, which guides call {@code next-year.yaml}. */
    private static String nextYear() throws IOException {
        return Files.readString(EXAMPLES.resolve(CLIENT))
                .replace("asOf: 2026-10-01", "asOf: 2027-10-01")
                .replaceAll("digital-alignment, level: [12]", "digital-alignment, level: 3")
                .replace("people.engagement, level: 1", "people.engagement, level: 2")
                .replace("cross-functional-team, level: 0", "cross-functional-team, level: 2");
    }

    private static int indexOf(List<String> all, List<String> part, int from) {
        for (int at = from; at + part.size() <= all.size(); at++) {
            if (all.subList(at, at + part.size()).equals(part)) {
                return at;
            }
        }
        return -1;
    }

    private String[] arguments(String command) {
        return Arrays.stream(command.split(" "))
                .map(each -> each.endsWith(".yaml") ? path(each) : each)
                .toArray(String[]::new);
    }

    private String path(String file) {
        Path client = directory.resolve(file);
        return (Files.exists(client) ? client : EXAMPLES.resolve(file)).toString();
    }
}
