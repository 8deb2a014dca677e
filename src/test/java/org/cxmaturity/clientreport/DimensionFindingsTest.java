package org.cxmaturity.clientreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.clientreport.ClientReport.Axis;
import org.cxmaturity.clientreport.Reports.Made;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.tables.CapabilityRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Strengths and weaknesses stand under their capability's dimension, each once, and strengths in the summary. */
class DimensionFindingsTest {
    private static final Set<FindingKind> TOLD = Set.of(FindingKind.STRENGTH, FindingKind.WEAKNESS);

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void every_strength_and_weakness_of_a_capability_stands_under_its_dimension_alone(Made made) {
        List<Finding> ofCapabilities = made.report().assessment().findings().stream()
                .filter(each -> TOLD.contains(each.kind()) && each.capability() != null)
                .toList();

        assertThat(made.report().axes().stream().flatMap(axis -> axis.findings().stream()))
                .containsExactlyInAnyOrderElementsOf(ofCapabilities);
        for (Axis axis : made.report().axes()) {
            assertThat(axis.findings())
                    .isSortedAccordingTo((one, other) -> one.kind().compareTo(other.kind()))
                    .allSatisfy(each -> assertThat(capability(each).dimension()).isEqualTo(axis.id()));
        }
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void the_summary_names_the_first_four_strengths_by_their_capabilities(Made made) {
        String strong = made.report().assessment().findings().stream()
                .filter(each -> each.kind() == FindingKind.STRENGTH && each.capability() != null)
                .limit(4)
                .map(each -> name(made, each))
                .collect(Collectors.joining("; "));

        assertThat(new SummaryChapter(made.report())
                        .terms().stream()
                                .filter(each -> each.term().equals("What is strong"))
                                .map(each -> each.meaning().words())
                                .collect(Collectors.joining()))
                .startsWith(strong);
    }

    /** What the result calls the capability, in the words of the client's sector. */
    private static String name(Made made, Finding finding) {
        return made.report().assessment().capabilities().stream()
                .filter(each -> each.id().equals(finding.capability()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static CapabilityRow capability(Finding finding) {
        return Reports.TABLES.row(CapabilityRow.class, Objects.requireNonNull(finding.capability()));
    }
}
