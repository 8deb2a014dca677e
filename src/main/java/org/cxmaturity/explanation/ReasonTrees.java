package org.cxmaturity.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cxmaturity.explanation.ReasonNode.Kind;
import org.cxmaturity.model.ActionWorth;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Standing;
import org.cxmaturity.model.Step;
import org.cxmaturity.tables.SheetRow;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** Unfolds a conclusion into a tree: each way to it, each fact of that way, down to what was given. */
final class ReasonTrees {
    /** How many ways to one conclusion are shown; who wants the others has the trace. */
    private static final int WAYS = 3;

    private final Supports supports;
    private final UnderlyingFacts grounds;
    private final SheetView sheets;
    private final SourcePlaces places;
    private final DisplayNames names;
    private final GivenWords given;
    private final DerivedWords derived;

    ReasonTrees(Supports supports, SheetView sheets, SourcePlaces places, DisplayNames names) {
        this.supports = supports;
        this.grounds = new UnderlyingFacts(supports);
        this.sheets = sheets;
        this.places = places;
        this.names = names;
        this.given = new GivenWords(names);
        this.derived = new DerivedWords(names);
    }

    /** The tree of a conclusion; what it rests on in several places is unfolded in the first of them. */
    ReasonNode of(Derived conclusion) {
        return node(Weight.NEEDED, conclusion, new HashSet<>());
    }

    /** The tree of a conclusion that rests on another whose tree is shown above it. */
    ReasonNode below(Derived conclusion, Derived above) {
        return node(Weight.NEEDED, conclusion, new HashSet<>(Set.of(above.key())));
    }

    /** The keys of the given facts under a conclusion. */
    List<String> rests(Derived conclusion) {
        return grounds.under(conclusion);
    }

    String sentence(Derived conclusion) {
        List<Support> ways = supports.of(conclusion);
        return derived.sentence(
                conclusion, ways.isEmpty() ? List.of() : ways.get(0).step().facts());
    }

    /** What a fact is called inside a sentence. */
    String name(Fact fact) {
        return derived.name(fact);
    }

    private ReasonNode node(Weight weight, Fact fact, Set<String> told) {
        if (fact instanceof Derived conclusion) {
            List<Support> ways = supports.of(conclusion);
            if (!ways.isEmpty()) {
                return conclusion(weight, conclusion, ways, told);
            }
        }
        return given(weight, (Given) fact);
    }

    /** A given fact on its own. */
    ReasonNode fact(Given fact) {
        return given(Weight.NEEDED, fact);
    }

    private ReasonNode given(Weight weight, Given fact) {
        return new ReasonNode(
                Kind.FACT,
                weight,
                fact.key(),
                given.sentence(fact),
                null,
                null,
                places.facts().get(fact.key()),
                GivenWords.notes(fact),
                List.of(fact.key()),
                List.of(),
                null,
                0);
    }

    private ReasonNode conclusion(Weight weight, Derived conclusion, List<Support> ways, Set<String> told) {
        List<String> rests = grounds.under(conclusion);
        if (told.contains(conclusion.key())) {
            return ReasonNode.reference(weight, conclusion.key(), sentence(conclusion) + " (see above)", rests, null);
        }
        if (conclusion instanceof Standing standing && !told.isEmpty()) {
            return ReasonNode.reference(weight, conclusion.key(), sentence(conclusion), rests, standing.model());
        }
        told.add(conclusion.key());
        return ways.size() == 1
                ? way(Kind.CONCLUSION, weight, conclusion, sentence(conclusion), ways.get(0), told)
                : several(weight, conclusion, ways, told);
    }

    private ReasonNode several(Weight weight, Derived conclusion, List<Support> ways, Set<String> told) {
        List<ReasonNode> under = new ArrayList<>();
        ways.stream()
                .sorted(Comparator.comparingInt(way -> size(way)))
                .limit(WAYS)
                .forEach(way -> under.add(way(Kind.WAY, Weight.ONE_OF, conclusion, "One way to it", way, told)));
        return new ReasonNode(
                Kind.CONCLUSION,
                weight,
                conclusion.key(),
                sentence(conclusion),
                null,
                null,
                null,
                List.of(),
                grounds.under(conclusion),
                under,
                null,
                Math.max(0, ways.size() - WAYS));
    }

    private int size(Support way) {
        return way.parts().stream()
                .mapToInt(part -> grounds.under(part.fact()).size())
                .sum();
    }

    private ReasonNode way(Kind kind, Weight weight, Derived conclusion, String text, Support way, Set<String> told) {
        Step step = way.step();
        List<ReasonNode> under = new ArrayList<>();
        for (WeightedFact part : way.parts()) {
            under.add(node(part.weight(), part.fact(), told));
        }
        if (step.absence() != null) {
            under.add(ReasonNode.absence(Words.capital(step.absence())));
        }
        return new ReasonNode(
                kind,
                weight,
                kind == Kind.WAY ? null : conclusion.key(),
                text,
                new RuleUsed(step.id(), step.rule(), places.rules().getOrDefault(step.rule(), "")),
                row(step),
                null,
                notes(conclusion, step),
                grounds.under(conclusion),
                under,
                null,
                0);
    }

    private @Nullable SheetRow row(Step step) {
        return step.row() == null ? null : sheets.row(step.row(), step.facts());
    }

    private List<String> notes(Derived conclusion, Step step) {
        if (conclusion instanceof CapabilityLevel level && meant(level)) {
            return List.of(Words.capital(names.meaning(level.capability(), level.level())));
        }
        if (step.row() == null) {
            return List.of();
        }
        SheetRow row = Objects.requireNonNull(row(step));
        if (conclusion instanceof CapabilityEvidence shown) {
            String verb = shown.bound() == Bound.AT_LEAST ? "Proves" : "Rules out";
            return List.of(verb + " “" + row.text("Words of the catalogue") + "”", row.text("Reason"));
        }
        return conclusion instanceof CriterionCheck || conclusion instanceof ActionWorth
                ? List.of(row.text("Reason"))
                : List.of();
    }

    /** Whether all that the level means is known: facts prove or rule out words of it, which their rows quote. */
    private static boolean meant(CapabilityLevel level) {
        return level.basis() != Basis.UNKNOWN && (level.basis() != Basis.FACTS || level.highest() == 0);
    }
}
