package org.cxmaturity.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cxmaturity.comparison.ResultChange.Kind;
import org.cxmaturity.comparison.ResultChange.Origin;
import org.cxmaturity.comparison.ResultChange.Value;
import org.cxmaturity.comparison.StatedResults.Said;
import org.cxmaturity.model.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * What two assessments of an organisation say otherwise, and whether facts or rules made the difference. Two more assessments tell: the
 * new facts by the old rules, and the old facts by the new rules. Nothing is put down to either that was not tried so.
 *
 * @param byFacts the new facts by the old rules; null where they can't be assessed so
 * @param byRules the old facts by the new rules; null where they can't be assessed so
 */
public record ResultChanges(
        Assessment before,
        @Nullable Assessment byFacts,
        @Nullable Assessment byRules,
        Assessment after) {
    /** All of them: stages, ranges, evidenced stages, levels, findings, actions; each in the order of the second assessment. */
    public List<ResultChange> all() {
        List<ResultChange> changes = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            changes.addAll(of(kind));
        }
        return changes;
    }

    private List<ResultChange> of(Kind kind) {
        Map<String, Said> was = StatedResults.of(kind, before);
        Map<String, Said> is = StatedResults.of(kind, after);
        Map<String, Said> facts = byFacts == null ? null : StatedResults.of(kind, byFacts);
        Map<String, Said> rules = byRules == null ? null : StatedResults.of(kind, byRules);
        Set<String> ids = new LinkedHashSet<>(is.keySet());
        ids.addAll(was.keySet());
        return ids.stream()
                .filter(id -> !Objects.equals(value(was, id), value(is, id)))
                .map(id -> new ResultChange(
                        kind,
                        id,
                        Objects.requireNonNull(is.getOrDefault(id, was.get(id))).name(),
                        value(was, id),
                        value(is, id),
                        facts == null || rules == null
                                ? Origin.UNKNOWN
                                : origin(value(was, id), value(facts, id), value(rules, id), value(is, id))))
                .toList();
    }

    private static @Nullable Value value(Map<String, Said> said, String id) {
        Said of = said.get(id);
        return of == null ? null : of.value();
    }

    private static Origin origin(
            @Nullable Value before, @Nullable Value byFacts, @Nullable Value byRules, @Nullable Value after) {
        boolean facts = Objects.equals(byFacts, after);
        boolean rules = Objects.equals(byRules, after);
        boolean notFacts = Objects.equals(byFacts, before);
        boolean notRules = Objects.equals(byRules, before);
        if (facts && rules) {
            return Origin.EITHER;
        }
        if (notFacts && notRules) {
            return Origin.TOGETHER;
        }
        return facts && notRules ? Origin.FACTS : rules && notFacts ? Origin.RULES : Origin.BOTH;
    }
}
