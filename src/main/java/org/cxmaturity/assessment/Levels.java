package org.cxmaturity.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.DimensionScore;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.NotApplicable;
import org.cxmaturity.model.Reading;
import org.cxmaturity.speech.WordSentence;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.DimensionRow;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.Scope;
import org.cxmaturity.tables.ScoreTree;

/** The levels of capabilities, and the dimensions' scores made of them (R14). */
final class Levels {
    private final Catalogues catalogues;
    private final Map<String, CapabilityLevel> levels;
    private final Set<String> notApplicable;

    Levels(Catalogues catalogues) {
        this.catalogues = catalogues;
        Conclusions conclusions = catalogues.conclusions();
        this.levels = new TreeMap<>();
        conclusions.all(CapabilityLevel.class).forEach(level -> levels.put(level.capability(), level));
        this.notApplicable = conclusions.all(NotApplicable.class).stream()
                .map(NotApplicable::capability)
                .collect(Collectors.toSet());
    }

    /** The level, if the capability applies and something is known of it. */
    Optional<CapabilityLevel> known(String capability) {
        return Optional.ofNullable(levels.get(capability)).filter(level -> level.basis() != Basis.UNKNOWN);
    }

    /** The level as it stands inside a sentence, no more than what is known of it. */
    String inWords(String capability) {
        CapabilityLevel level = levels.get(capability);
        if (level == null || (level.basis() == Basis.UNKNOWN && level.highest() == top(capability))) {
            return catalogues.speech().say(WordSentence.NOT_YET_KNOWN);
        }
        if (level.basis() == Basis.UNKNOWN) {
            return catalogues.speech().say(WordSentence.AT_MOST, level.highest());
        }
        return level.open()
                ? catalogues.speech().say(WordSentence.AT_LEAST, level.level())
                : String.valueOf(level.level());
    }

    boolean applies(String capability) {
        return !notApplicable.contains(capability);
    }

    List<CapabilityResult> capabilities() {
        return ordered().stream().map(this::result).toList();
    }

    private List<CapabilityRow> ordered() {
        Map<String, Integer> order = catalogues.tables().all(DimensionRow.class).stream()
                .collect(Collectors.toMap(DimensionRow::id, DimensionRow::order));
        return asked().stream()
                .sorted(Comparator.<CapabilityRow>comparingInt(row -> order.getOrDefault(row.dimension(), 0))
                        .thenComparing(CapabilityRow::id))
                .toList();
    }

    /** The capabilities that the models ask for. */
    private List<CapabilityRow> asked() {
        Scope scope = catalogues.tables().scope();
        return catalogues.tables().all(CapabilityRow.class).stream()
                .filter(row -> scope.asks(row.id()))
                .toList();
    }

    private CapabilityResult result(CapabilityRow row) {
        CapabilityLevel level = levels.get(row.id());
        if (level == null) {
            return new CapabilityResult(
                    row.id(), row.name(), null, null, Basis.NOT_APPLICABLE, false, inapplicable(row.id()));
        }
        if (level.basis() == Basis.UNKNOWN) {
            return new CapabilityResult(
                    row.id(),
                    row.name(),
                    null,
                    level.highest(),
                    Basis.UNKNOWN,
                    false,
                    level.highest() == top(row.id()) ? List.of() : sources(level));
        }
        return new CapabilityResult(
                row.id(),
                row.name(),
                level.level(),
                level.highest(),
                level.basis(),
                level.evidenced() >= level.level(),
                sources(level));
    }

    private List<String> inapplicable(String capability) {
        return catalogues
                .conclusions()
                .all(NotApplicable.class, each -> each.capability().equals(capability))
                .stream()
                .flatMap(each -> catalogues.sources(each).stream())
                .toList();
    }

    /** The evidence that states this very level, where evidence does; else all that the level rests on. */
    List<String> sources(CapabilityLevel level) {
        List<CapabilityEvidence> decisive = catalogues
                .conclusions()
                .all(
                        CapabilityEvidence.class,
                        each -> each.capability().equals(level.capability())
                                && each.level() == (each.bound() == Bound.AT_MOST ? level.highest() : level.level()));
        if (level.basis() == Basis.ANSWERS || decisive.isEmpty()) {
            return catalogues.sources(level);
        }
        Set<String> sources = new LinkedHashSet<>();
        decisive.forEach(each -> sources.addAll(catalogues.sources(each)));
        return new ArrayList<>(sources);
    }

    /** The highest answer that a capability offers. */
    private int top(String capability) {
        return catalogues.tables().scale(capability).top();
    }

    List<DimensionScore> dimensions() {
        ScoreTree tree = new ScoreTree(catalogues.tables());
        Set<String> placing = catalogues.tables().all(ModelRow.class).stream()
                .flatMap(model -> Optional.ofNullable(model.root()).stream())
                .flatMap(root -> tree.dimensions(root).stream())
                .collect(Collectors.toSet());
        List<CapabilityRow> asked = asked();
        Map<String, CapabilityLevel> applying = new TreeMap<>();
        asked.forEach(
                row -> Optional.ofNullable(levels.get(row.id())).ifPresent(level -> applying.put(row.id(), level)));
        Map<String, CapabilityLevel> known = new TreeMap<>(applying);
        known.values().removeIf(level -> level.basis() == Basis.UNKNOWN);
        return catalogues.tables().all(DimensionRow.class).stream()
                .sorted(Comparator.comparingInt(DimensionRow::order))
                .map(dimension -> new DimensionScore(
                        dimension.id(),
                        dimension.name(),
                        dimension.parent(),
                        tree.score(dimension.id(), known).in(Reading.STATED, placing.contains(dimension.id()) ? 2 : 1),
                        tree.of(dimension.id(), asked),
                        tree.score(dimension.id(), applying).share(each -> each.basis() != Basis.UNKNOWN)))
                .toList();
    }
}
