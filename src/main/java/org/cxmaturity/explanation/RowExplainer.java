package org.cxmaturity.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.explanation.RowExplanation.Firing;
import org.cxmaturity.explanation.RowExplanation.Near;
import org.cxmaturity.model.ActionCost;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Proposal;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.model.Step;
import org.cxmaturity.tables.DecisionTable;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.SheetCell;
import org.cxmaturity.tables.SheetRow;
import org.cxmaturity.tables.Subject;
import org.jspecify.annotations.Nullable;

/** Why a row of a table fired, or did not: its cells held against every fact that it is about. */
final class RowExplainer {
    /** How many of the nearest are told. */
    private static final int MOST_NEAR = 3;

    private final Derivation derivation;
    private final SheetView sheets;
    private final ReasonTrees trees;
    private final SourcePlaces places;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Set<String> concluded = new HashSet<>();

    RowExplainer(Derivation derivation, SheetView sheets, ReasonTrees trees, SourcePlaces places) {
        this.derivation = derivation;
        this.sheets = sheets;
        this.trees = trees;
        this.places = places;
        derivation.profile().facts().forEach(fact -> facts.put(fact.key(), fact));
        derivation.steps().forEach(step -> {
            step.facts().forEach(fact -> facts.putIfAbsent(fact.key(), fact));
            facts.putIfAbsent(step.concluded().key(), step.concluded());
            concluded.add(step.concluded().key());
        });
    }

    RowExplanation explain(Row row) {
        RowRef reference = RowTypes.ref(row);
        DecisionTable table = row.getClass().getAnnotation(DecisionTable.class);
        SheetRow sheet = sheets.row(reference, List.of());
        List<Step> cited = derivation.steps().stream()
                .filter(step -> reference.equals(step.row()) || step.rows().contains(reference))
                .toList();
        if (table == null) {
            return new RowExplanation(sheet, false, cited.size(), List.of(), List.of(), null);
        }
        List<Subject> subjects = List.of(table.subjects());
        // A question reads a row whose cells are not all met: it asks since they might be.
        List<Firing> fired = cited.stream()
                .map(step -> firing(reference, step, subjects))
                .filter(firing -> firing.row().unmet().isEmpty())
                .toList();
        if (!fired.isEmpty()) {
            return new RowExplanation(sheet, true, cited.size(), fired, List.of(), null);
        }
        List<Near> nearest = nearest(reference, subjects);
        return new RowExplanation(
                sheet, true, cited.size(), fired, nearest, nearest.isEmpty() ? lacking(subjects) : null);
    }

    private Firing firing(RowRef reference, Step step, List<Subject> subjects) {
        List<Fact> held = step.facts().stream()
                .filter(fact -> subjects.stream().anyMatch(each -> each.type().isInstance(fact)))
                .toList();
        return new Firing(
                words(held), keys(held), places(held), trees.sentence(step.concluded()), sheets.row(reference, held));
    }

    private List<Near> nearest(RowRef reference, List<Subject> subjects) {
        List<Near> all = combinations(subjects).stream()
                .map(held -> near(reference, held, subjects))
                .sorted(Comparator.comparingInt((Near near) -> distance(near))
                        .thenComparingInt(RowExplainer::firstUnmet))
                .toList();
        return all.stream()
                .filter(near -> distance(near) == distance(all.get(0)) && firstUnmet(near) == firstUnmet(all.get(0)))
                .limit(MOST_NEAR)
                .toList();
    }

    private static int distance(Near near) {
        return near.row().unmet().size() + (near.beside() == null ? 0 : 1);
    }

    /** The earlier conditions tell what a row is about, so that a fact which meets them is the nearer one. */
    private static int firstUnmet(Near near) {
        List<SheetCell> cells = near.row().cells();
        int at = 0;
        while (at < cells.size() && !cells.get(at).unmet()) {
            at++;
        }
        return -at;
    }

    private Near near(RowRef reference, List<Fact> held, List<Subject> subjects) {
        SheetRow row = sheets.row(reference, held);
        String beside = beside(held, subjects);
        if (beside == null && row.unmet().isEmpty()) {
            beside = "every cell is met, but the rule behind the table asks for more than the row does";
        }
        return new Near(words(held), keys(held), places(held), beside, row);
    }

    /** What a fact has to be besides, before any row is looked at. */
    private @Nullable String beside(List<Fact> held, List<Subject> subjects) {
        for (int at = 0; at < held.size(); at++) {
            if (!subjects.get(at).where().isEmpty()
                    && held.get(at) instanceof CapabilityLevel level
                    && level.basis() == Basis.UNKNOWN) {
                return "nothing is known of it, and the row speaks of what is known";
            }
        }
        return null;
    }

    private List<List<Fact>> combinations(List<Subject> subjects) {
        List<List<Fact>> combinations = new ArrayList<>(List.of(List.of()));
        for (Subject subject : subjects) {
            List<Fact> own =
                    facts.values().stream().filter(subject.type()::isInstance).toList();
            combinations = combinations.stream()
                    .flatMap(start -> own.stream()
                            .filter(fact -> belongs(fact, start))
                            .map(fact -> Stream.concat(start.stream(), Stream.of(fact))
                                    .toList()))
                    .toList();
        }
        return combinations;
    }

    /** A cost is held together with its own action's proposal. */
    private static boolean belongs(Fact fact, List<Fact> others) {
        return !(fact instanceof ActionCost cost)
                || others.stream()
                        .allMatch(other -> !(other instanceof Proposal proposal)
                                || proposal.action().equals(cost.action()));
    }

    private String lacking(List<Subject> subjects) {
        Subject missing = subjects.stream()
                .filter(subject -> facts.values().stream().noneMatch(subject.type()::isInstance))
                .findFirst()
                .orElse(subjects.get(0));
        String kind = Objects.requireNonNull(missing.type().getSimpleName())
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(java.util.Locale.ROOT)
                .replace("kpi", "KPI");
        return Given.class.isAssignableFrom(missing.type()) && !Derived.class.isAssignableFrom(missing.type())
                ? "the profile states no " + kind
                : "the rules concluded no " + kind;
    }

    private List<String> words(List<Fact> held) {
        return held.stream()
                .map(fact -> fact instanceof Derived conclusion && isConcluded(conclusion)
                        ? trees.sentence(conclusion)
                        : trees.fact((Given) fact).text())
                .toList();
    }

    private boolean isConcluded(Derived conclusion) {
        return concluded.contains(conclusion.key());
    }

    private static List<String> keys(List<Fact> held) {
        return held.stream().map(Fact::key).toList();
    }

    private List<String> places(List<Fact> held) {
        return held.stream()
                .map(fact -> places.facts().getOrDefault(fact.key(), fact.key()))
                .toList();
    }
}
