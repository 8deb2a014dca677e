package org.cxmaturity.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.explanation.UnmetCriterion.Change;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CombinedAnswers;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Resolution;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.SheetCell;
import org.cxmaturity.tables.SheetRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** What would raise a capability to a level: the nearest row that would say so, or the answers that would. */
final class RaisingChanges {
    private static final int SHOWN = 3;

    private final FiringsByConclusion steps;
    private final Tables tables;
    private final CellWords words;
    private final SheetView sheets;
    private final Profile profile;
    private final ReasonTrees trees;
    private final Map<String, Fact> facts = new HashMap<>();

    RaisingChanges(FiringsByConclusion steps, Tables tables, SheetView sheets, Profile profile, ReasonTrees trees) {
        this.steps = steps;
        this.tables = tables;
        this.words = new CellWords(tables);
        this.sheets = sheets;
        this.profile = profile;
        this.trees = trees;
        profile.facts().forEach(fact -> facts.put(fact.key(), fact));
        steps.conclusions().forEach(fact -> facts.put(fact.key(), fact));
    }

    /** What would bring a capability from where it stands to a level: what holds it down ends, and something shows or says more. */
    List<Change> to(CapabilityLevel level, int required) {
        CapabilityRow capability = tables.row(CapabilityRow.class, level.capability());
        List<Change> changes = new ArrayList<>();
        holding(level, required).forEach(each -> changes.add(ending(each, required)));
        CombinedAnswers answers = steps.first(
                        CombinedAnswers.class, each -> each.capability().equals(level.capability()))
                .orElse(null);
        if (answers == null) {
            changes.add(new Change(
                    (level.basis() == Basis.UNKNOWN ? "Nothing shows any of it" : "Whether it is more is not known")
                            + ". Ask " + uncapped(capability.ask()) + ": " + Words.quoted(capability.question()),
                    null));
        } else if (answers.level() < required) {
            changes.add(answers(capability, required));
        }
        SheetRow nearest = nearest(sheets.showing(level.capability(), required, facts.values()));
        if (nearest != null) {
            changes.add(byFact(nearest, answers != null));
        }
        return changes;
    }

    /** The evidence that holds a capability below a level. */
    private List<CapabilityEvidence> holding(CapabilityLevel level, int required) {
        return steps.all(
                CapabilityEvidence.class,
                each -> each.capability().equals(level.capability())
                        && each.bound() == Bound.AT_MOST
                        && each.level() < required);
    }

    private Change ending(CapabilityEvidence evidence, int required) {
        Fact fact = facts.get(evidence.fact());
        String name = fact == null ? evidence.fact() : trees.name(fact);
        SheetRow row = fact == null
                ? null
                : nearest(sheets.allowing(evidence.capability(), required, List.of(fact)).stream()
                        .filter(each -> each.held().contains(fact.key()))
                        .toList());
        return new Change(
                Words.capital(name) + " " + DerivedWords.verb("hold", fact) + " it to " + evidence.level()
                        + " at most. It would have to end"
                        + (row == null || row.unmet().isEmpty() ? "" : ", or ease so far that " + conditions(row)),
                row);
    }

    private Change answers(CapabilityRow capability, int required) {
        List<CapabilityAnswer> known = profile.all(CapabilityAnswer.class).stream()
                .filter(each -> each.capability().equals(capability.id()) && each.answer() == Answer.KNOWN)
                .toList();
        if (known.isEmpty()) {
            return new Change(
                    "An answer of " + required + " or more to " + Words.quoted(capability.question()) + " (ask "
                            + uncapped(capability.ask()) + ")",
                    null);
        }
        Optional<Resolution> agreed = profile.all(Resolution.class).stream()
                .filter(each -> each.capability().equals(capability.id()))
                .findFirst();
        if (agreed.isPresent()) {
            return new Change(
                    "Those who answered would have to agree on " + required + " or more; "
                            + agreed.get().by() + " says that they agreed on "
                            + agreed.get().level() + " on " + agreed.get().on(),
                    null);
        }
        String below = known.stream()
                .filter(each -> each.knownLevel() < required)
                .map(each -> GivenWords.who(each) + " says " + each.knownLevel())
                .collect(Collectors.joining(", "));
        String rule =
                switch (capability.answers()) {
                    case LOWEST -> "Every answer would have to be " + required + " or more, as the lowest counts";
                    case HIGHEST -> "One answer would have to be " + required + " or more, as the highest counts";
                    case MEDIAN ->
                        known.size() == 1
                                ? "The answer would have to be " + required + " or more"
                                : "More than half of the answers would have to be " + required
                                        + " or more, as the middle one counts";
                };
        return new Change(rule + "; now " + below, null);
    }

    /** How a row would come to apply. */
    private Change byFact(SheetRow row, boolean outranks) {
        Fact fact = row.held().isEmpty() ? null : facts.get(row.held().get(0));
        String level = row.text("Level");
        String start = outranks ? "Or a fact, which outranks answers: " : "";
        if (fact == null) {
            return new Change(
                    start + (start.isEmpty() ? "Nothing" : "nothing")
                            + " of the kind is listed in the profile; one would show at least "
                            + level + " if "
                            + row.conditions().stream()
                                    .map(cell -> title(cell) + " were " + words.of(cell.text()))
                                    .collect(Collectors.joining(", ")),
                    row);
        }
        String name = trees.name(fact);
        return new Change(
                (start.isEmpty() ? Words.capital(name) : start + name) + " would show at least " + level + " if "
                        + conditions(row),
                row);
    }

    private String conditions(SheetRow row) {
        return row.unmet().stream()
                .limit(SHOWN + 3)
                .map(cell -> title(cell) + " were " + words.of(cell.text()) + actual(cell))
                .collect(Collectors.joining(", "));
    }

    private String actual(SheetCell cell) {
        SheetCell.Held condition = cell.condition();
        if (condition == null) {
            return "";
        }
        return condition.actual() == null ? " (now not stated)" : " (now " + words.of(condition.actual()) + ")";
    }

    /** The column's title inside a sentence. */
    private static String title(SheetCell cell) {
        return Words.quoted(cell.title());
    }

    private static String uncapped(String text) {
        boolean initials = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || initials ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** What kind of thing a fact is about does not change: another kind is another fact. */
    private static final Set<String> IDENTITY = Set.of("channel", "kind", "of", "trait", "section");

    private static boolean possible(SheetRow row) {
        return row.unmet().stream()
                .allMatch(cell -> cell.condition() != null
                        && !IDENTITY.contains(cell.condition().property()));
    }

    /** The row that lacks least: fewest conditions, of a listed fact rather than of none, for the lowest level. */
    private @Nullable SheetRow nearest(List<SheetRow> rows) {
        return rows.stream()
                .map(row -> possible(row) ? row : sheets.row(row.reference(), List.of()))
                .filter(row -> row.held().isEmpty() || !row.unmet().isEmpty())
                .min(Comparator.comparing((SheetRow row) -> row.held().isEmpty())
                        .thenComparing(row -> row.held().stream().anyMatch(key -> key.endsWith("#")))
                        .thenComparingInt(row -> row.unmet().size())
                        .thenComparing(row -> row.text("Level"))
                        .thenComparing(SheetRow::reference)
                        .thenComparing(row -> String.join(",", row.held())))
                .orElse(null);
    }
}
