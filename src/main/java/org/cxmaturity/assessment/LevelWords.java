package org.cxmaturity.assessment;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.CapabilityBounds;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.LevelFinding;
import org.cxmaturity.speech.WordSentence;
import org.cxmaturity.tables.ScoringRow;

/**
 * What a level that stands out is called, and what it means: what people answered in the catalogue's words, what facts show in those
 * words only that their rows prove or rule out (R18).
 */
record LevelWords(String level, String label) {
    static LevelWords of(LevelFinding finding, Catalogues catalogues) {
        String capability = finding.capability();
        int level = finding.level();
        String label = catalogues.label(capability, level);
        if (finding.kind() == FindingKind.WEAKNESS && onlyHeldDown(finding, catalogues)) {
            List<String> ruledOut = words(capability, Bound.AT_MOST, level, catalogues);
            return new LevelWords(
                    catalogues.speech().say(WordSentence.AT_MOST, level),
                    catalogues.speech().say(WordSentence.NOT_YET, quoted(ruledOut, catalogues)));
        }
        List<String> proven = words(capability, Bound.AT_LEAST, level, catalogues);
        if (!byFacts(capability, catalogues) || proven.isEmpty() || proven.contains(label) || !finding.open()) {
            return new LevelWords(level(finding, catalogues), label);
        }
        return new LevelWords(level(finding, catalogues), quoted(proven, catalogues));
    }

    private static String level(LevelFinding finding, Catalogues catalogues) {
        return finding.open()
                ? catalogues.speech().say(WordSentence.OR_MORE, finding.level())
                : String.valueOf(finding.level());
    }

    /** Whether facts hold the capability to the level, and nothing shows that it reaches it. None is below level 0. */
    private static boolean onlyHeldDown(LevelFinding finding, Catalogues catalogues) {
        return finding.level() > 0
                && byFacts(finding.capability(), catalogues)
                && catalogues.conclusions().all(CapabilityBounds.class).stream()
                        .anyMatch(each -> each.capability().equals(finding.capability())
                                && each.atMost() == finding.level()
                                && each.atLeast() < finding.level());
    }

    private static boolean byFacts(String capability, Catalogues catalogues) {
        return catalogues.conclusions().all(CapabilityLevel.class).stream()
                .anyMatch(each -> each.capability().equals(capability)
                        && each.basis() != Basis.ANSWERS
                        && each.basis() != Basis.PROJECTED);
    }

    /** The words of the rows by which facts show the bound, each once. */
    private static List<String> words(String capability, Bound bound, int level, Catalogues catalogues) {
        return catalogues.conclusions().all(CapabilityEvidence.class).stream()
                .filter(each -> each.capability().equals(capability) && each.bound() == bound && each.level() == level)
                .flatMap(each -> catalogues.conclusions().reasonsFor(each).stream())
                .map(RuleFiring::row)
                .filter(Objects::nonNull)
                .filter(ScoringRow.class::isInstance)
                .map(row -> catalogues.tables().said(((ScoringRow) row).words()))
                .distinct()
                .sorted()
                .toList();
    }

    private static String quoted(List<String> words, Catalogues catalogues) {
        return words.stream().map(catalogues.speech()::quoted).collect(Collectors.joining(", "));
    }
}
