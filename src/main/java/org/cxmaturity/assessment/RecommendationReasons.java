package org.cxmaturity.assessment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.model.ActionCalled;
import org.cxmaturity.model.ActionPriority;
import org.cxmaturity.model.Assessment.Reason;
import org.cxmaturity.model.Candidate;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Need;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.model.SectorCall;
import org.cxmaturity.model.StanceTaken;
import org.cxmaturity.speech.ResultSentence;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.FindingActionRow;
import org.cxmaturity.tables.ObstacleActionRow;
import org.cxmaturity.tables.ObstacleStanceRow;
import org.cxmaturity.tables.PriorityRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.SectorActionRow;
import org.jspecify.annotations.Nullable;

/** Why an action is recommended, and why at its rank: every call for it, what obstacles do to its turn, what gave its priority (R27). */
final class RecommendationReasons {
    private final Catalogues catalogues;
    private final Conclusions conclusions;
    private final Levels levels;

    RecommendationReasons(Catalogues catalogues, Levels levels) {
        this.catalogues = catalogues;
        this.conclusions = catalogues.conclusions();
        this.levels = levels;
    }

    List<Reason> of(Candidate candidate) {
        String action = candidate.action();
        Map<String, Reason> reasons = new LinkedHashMap<>();
        conclusions.all(ActionCalled.class, each -> each.action().equals(action)).stream()
                .sorted(Comparator.comparing((ActionCalled each) -> !each.unlocks())
                        .thenComparing(ActionCalled::cause))
                .flatMap(each -> conclusions.reasonsFor(each).stream())
                .sorted(Comparator.comparing((RuleFiring fired) -> fired.row() == null)
                        .thenComparing(RecommendationReasons::required, Comparator.reverseOrder())
                        .thenComparing(RecommendationReasons::reference))
                .forEach(fired -> call(fired, reasons));
        Stream.<Derived>concat(
                        conclusions.all(StanceTaken.class, each -> each.action().equals(action)).stream(),
                        conclusions
                                .all(ActionPriority.class, each -> each.action().equals(action))
                                .stream())
                .flatMap(each -> conclusions.reasonsFor(each).stream())
                .sorted(Comparator.comparing(RecommendationReasons::reference))
                .forEach(fired -> weight(fired, reasons));
        return List.copyOf(reasons.values());
    }

    /** How much the gap behind a call asks for; where several models ask, the reason that asks most speaks for all. */
    private static int required(RuleFiring fired) {
        return needs(fired).mapToInt(Need::required).max().orElse(0);
    }

    private static String reference(RuleFiring fired) {
        return fired.row() == null ? "" : RowTypes.reference(fired.row());
    }

    private static Stream<Need> needs(RuleFiring fired) {
        return fired.facts().stream().filter(Need.class::isInstance).map(Need.class::cast);
    }

    private void call(RuleFiring fired, Map<String, Reason> reasons) {
        if (told(fired) instanceof ActionTriggerRow row) {
            needs(fired)
                    .forEach(need -> add(
                            reasons,
                            row,
                            need.capability(),
                            TextTemplate.fill(row.reason(), values(need)) + unknown(need)));
        } else if (told(fired) instanceof ObstacleActionRow row) {
            add(reasons, row, "", row.reason());
        } else if (told(fired) instanceof FindingActionRow row) {
            add(reasons, row, "", row.reason());
        } else if (sector(fired)) {
            fired.facts().stream()
                    .filter(SectorCall.class::isInstance)
                    .flatMap(fact -> conclusions.reasonsFor((SectorCall) fact).stream())
                    .sorted(Comparator.comparing(RecommendationReasons::reference))
                    .forEach(below -> sector(below, reasons));
        } else {
            fired.facts().stream()
                    .filter(ActionCalled.class::isInstance)
                    .forEach(fact -> prerequisite(((ActionCalled) fact).action(), reasons));
        }
    }

    /** The row that fired, in the words of whom the organisation serves. */
    private @Nullable Row told(RuleFiring fired) {
        return fired.row() == null ? null : catalogues.tables().said(fired.row());
    }

    private static boolean sector(RuleFiring fired) {
        return fired.facts().stream().anyMatch(SectorCall.class::isInstance);
    }

    private void sector(RuleFiring fired, Map<String, Reason> reasons) {
        if (told(fired) instanceof SectorActionRow row) {
            fired.facts().stream()
                    .filter(CapabilityLevel.class::isInstance)
                    .map(CapabilityLevel.class::cast)
                    .forEach(level -> add(
                            reasons,
                            row,
                            level.capability(),
                            TextTemplate.fill(
                                    row.reason(),
                                    Map.of(
                                            "capability", catalogues.name(level.capability()),
                                            "level", levels.inWords(level.capability())))));
        }
    }

    private static void add(Map<String, Reason> reasons, Row row, String about, String text) {
        RowRef source = RowTypes.ref(row);
        reasons.putIfAbsent(source + "/" + about, new Reason(text, source));
    }

    private Map<String, String> values(Need need) {
        return Map.of(
                "capability", catalogues.name(need.capability()),
                "level", levels.inWords(need.capability()),
                "required", String.valueOf(need.required()));
    }

    /** What is not known counts as absent, except where facts hold it below what is needed: then nothing is in place already. */
    private String unknown(Need need) {
        return need.known() || levels.known(need.capability()).isPresent()
                ? ""
                : " "
                        + catalogues.wording(
                                ResultSentence.REASON_UNKNOWN,
                                Map.of("capability", catalogues.name(need.capability())));
    }

    private void prerequisite(String dependent, Map<String, Reason> reasons) {
        ActionRow row = catalogues.tables().row(ActionRow.class, dependent);
        add(reasons, row, "", catalogues.wording(ResultSentence.REASON_PREREQUISITE, Map.of("title", row.title())));
    }

    private void weight(RuleFiring fired, Map<String, Reason> reasons) {
        if (told(fired) instanceof ObstacleStanceRow row) {
            add(reasons, row, "", row.reason());
        } else if (told(fired) instanceof PriorityRow row) {
            add(reasons, row, "", row.reason());
        }
    }
}
