package org.cxmaturity.clientreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.clientreport.Reports.Made;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ObstacleRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report says nothing that something else in it denies: a strength, an obstacle, an action (R22). */
class ContradictionsTest {
    private static final List<Pair> PAIRS = pairs();

    /** Two things of which a report must not tell both. */
    private record Pair(String one, String other) {}

    private static List<Pair> pairs() {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/pairs-that-contradict.csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(",", 3))
                    .map(cells -> new Pair(cells[0], cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void no_report_tells_both_of_a_pair(Made made) {
        Set<String> told = told(made.report());

        assertThat(PAIRS)
                .filteredOn(pair -> told.contains(pair.one()) && told.contains(pair.other()))
                .as(made.name())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void no_action_raises_a_strength_to_a_level_that_it_has(Made made) {
        ClientReport report = made.report();
        Set<String> strengths = capabilities(report);

        assertThat(report.assessment().recommendations())
                .filteredOn(action -> !action.raises().isEmpty())
                .noneMatch(action -> action.raises().stream()
                        .allMatch(raise -> strengths.contains(raise.capability())
                                && report.capabilities().stream()
                                        .anyMatch(each -> each.id().equals(raise.capability())
                                                && each.level() != null
                                                && each.level() >= raise.to())));
    }

    @Test
    void every_pair_is_of_things_that_there_are_and_some_reports_tell_either() {
        Set<String> known = Stream.of(
                        names("strength", Reports.TABLES.ids(CapabilityRow.class)),
                        names("obstacle", Reports.TABLES.ids(ObstacleRow.class)),
                        names("action", Reports.TABLES.ids(ActionRow.class)))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        Set<String> told =
                Reports.examples().flatMap(each -> told(each.report()).stream()).collect(Collectors.toSet());

        assertThat(PAIRS).isNotEmpty().allSatisfy(pair -> assertThat(known).contains(pair.one(), pair.other()));
        assertThat(PAIRS).anyMatch(pair -> told.contains(pair.one()) && told.contains(pair.other()));
    }

    private static Stream<String> names(String kind, List<String> ids) {
        return ids.stream().map(id -> kind + " " + id);
    }

    /** What a report tells: strengths, obstacles, and actions recommended or planned. */
    private static Set<String> told(ClientReport report) {
        Stream<String> actions = Stream.concat(
                        report.assessment().recommendations().stream(),
                        report.roadmap().actions().stream().map(each -> each.action()))
                .map(Recommendation::action)
                .map(id -> "action " + id);
        Stream<String> obstacles = report.assessment().findings().stream()
                .filter(each -> each.kind() == FindingKind.OBSTACLE)
                .map(each -> each.id().replaceFirst(".*/", "obstacle "));
        return Stream.of(actions, obstacles, capabilities(report).stream().map(id -> "strength " + id))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    private static Set<String> capabilities(ClientReport report) {
        return report.assessment().findings().stream()
                .filter(each -> each.kind() == FindingKind.STRENGTH && each.capability() != null)
                .map(Finding::capability)
                .collect(Collectors.toSet());
    }
}
