package org.cxmaturity.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.ActionCalled;
import org.cxmaturity.model.ActionPriority;
import org.cxmaturity.model.Assessment.Reason;
import org.cxmaturity.model.Candidate;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Need;
import org.cxmaturity.model.StanceTaken;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.ObstacleActionRow;
import org.cxmaturity.tables.ObstacleStanceRow;
import org.cxmaturity.tables.PriorityRow;
import org.cxmaturity.tables.RowTypes;

/** Why an action is recommended, and why at its rank: every call for it, what obstacles do to its turn, what gave its priority (R27). */
final class Reasons {
    private final Catalogues catalogues;
    private final Conclusions conclusions;
    private final Levels levels;

    Reasons(Catalogues catalogues, Levels levels) {
        this.catalogues = catalogues;
        this.conclusions = catalogues.conclusions();
        this.levels = levels;
    }

    List<Reason> of(Candidate candidate) {
        String action = candidate.action();
        Set<Reason> reasons = new LinkedHashSet<>();
        conclusions.all(ActionCalled.class, each -> each.action().equals(action)).stream()
                .sorted(Comparator.comparing((ActionCalled each) -> !each.unlocks())
                        .thenComparing(ActionCalled::cause))
                .flatMap(each -> conclusions.reasonsFor(each).stream())
                .sorted(Comparator.comparing(fired -> fired.row() == null))
                .forEach(fired -> reasons.addAll(call(fired)));
        Stream.<Derived>concat(
                        conclusions.all(StanceTaken.class, each -> each.action().equals(action)).stream(),
                        conclusions
                                .all(ActionPriority.class, each -> each.action().equals(action))
                                .stream())
                .flatMap(each -> conclusions.reasonsFor(each).stream())
                .forEach(fired -> reasons.addAll(weight(fired)));
        return new ArrayList<>(reasons);
    }

    private List<Reason> call(Fired fired) {
        if (fired.row() instanceof ActionTriggerRow row) {
            return needs(fired).stream()
                    .map(need -> new Reason(
                            Template.fill(row.reason(), values(need)) + unknown(need), RowTypes.reference(row)))
                    .collect(Collectors.toList());
        }
        if (fired.row() instanceof ObstacleActionRow row) {
            return List.of(new Reason(row.reason(), RowTypes.reference(row)));
        }
        return fired.facts().stream()
                .filter(ActionCalled.class::isInstance)
                .map(fact -> prerequisite(((ActionCalled) fact).action()))
                .toList();
    }

    private static List<Need> needs(Fired fired) {
        return fired.facts().stream()
                .filter(Need.class::isInstance)
                .map(Need.class::cast)
                .toList();
    }

    private Map<String, String> values(Need need) {
        return Map.of(
                "capability", catalogues.name(need.capability()),
                "level", need.known() ? String.valueOf(need.level()) : "?",
                "required", String.valueOf(need.required()));
    }

    private String unknown(Need need) {
        return levels.known(need.capability()).isPresent()
                ? ""
                : " " + catalogues.wording("REASON-UNKNOWN", Map.of("capability", catalogues.name(need.capability())));
    }

    private Reason prerequisite(String dependent) {
        ActionRow row = catalogues.tables().row(ActionRow.class, dependent);
        return new Reason(
                catalogues.wording("REASON-PREREQUISITE", Map.of("title", row.title())), RowTypes.reference(row));
    }

    private static List<Reason> weight(Fired fired) {
        if (fired.row() instanceof ObstacleStanceRow row) {
            return List.of(new Reason(row.reason(), RowTypes.reference(row)));
        }
        if (fired.row() instanceof PriorityRow row) {
            return List.of(new Reason(row.reason(), RowTypes.reference(row)));
        }
        return List.of();
    }
}
