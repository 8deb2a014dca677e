package org.cxmaturity.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.AnswerSummary;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.CapabilityBounds;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CombinedAnswers;
import org.cxmaturity.model.NotApplicable;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.ProjectedLevel;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/** What level each capability has: what answers say, as far as facts leave it possible; and what is unknown may be anything. */
final class PlainLevels {
    private static final int TOP = 4;

    private final List<CapabilityLevel> levels = new ArrayList<>();
    private final List<CapabilityBounds> bounds = new ArrayList<>();
    private final List<CombinedAnswers> combined = new ArrayList<>();
    private final Map<String, List<CapabilityEvidence>> evidence = new HashMap<>();
    private final Map<String, AnswerSummary> answers = new HashMap<>();
    private final Map<String, Integer> projected = new HashMap<>();
    private final Set<String> said;

    PlainLevels(Tables tables, Profile profile, List<CapabilityEvidence> evidence, List<AnswerSummary> answers) {
        evidence.forEach(each -> this.evidence
                .computeIfAbsent(each.capability(), capability -> new ArrayList<>())
                .add(each));
        answers.forEach(each -> this.answers.put(each.capability(), each));
        said = profile.all(CapabilityAnswer.class).stream()
                .filter(answer -> answer.answer() == Answer.NOT_APPLICABLE)
                .map(CapabilityAnswer::capability)
                .collect(Collectors.toSet());
        profile.all(ProjectedLevel.class).forEach(each -> projected.merge(each.capability(), each.level(), Math::max));
        tables.all(CapabilityRow.class).forEach(this::place);
    }

    List<CapabilityLevel> levels() {
        return levels;
    }

    /** What facts show of each capability of which they show anything. */
    List<CapabilityBounds> bounds() {
        return bounds;
    }

    /** What the answers say together of each capability that was answered. */
    List<CombinedAnswers> combined() {
        return combined;
    }

    List<NotApplicable> notApplicable() {
        return said.stream().filter(this::inapplicable).map(NotApplicable::new).toList();
    }

    /** Somebody says so, and nothing shows more than that it is not there. */
    private boolean inapplicable(String capability) {
        return said.contains(capability)
                && !answers.containsKey(capability)
                && evidence.getOrDefault(capability, List.of()).stream()
                        .allMatch(each -> each.bound() == Bound.AT_MOST || each.level() == 0);
    }

    private void place(CapabilityRow capability) {
        List<CapabilityEvidence> shown = evidence.getOrDefault(capability.id(), List.of());
        Integer said = said(capability);
        Integer assumed = projected.get(capability.id());
        int floor = 0;
        int proven = 0;
        int ceiling = TOP;
        for (CapabilityEvidence each : shown) {
            if (each.bound() == Bound.AT_LEAST) {
                floor = Math.max(floor, each.level());
                proven = each.evidenced() ? Math.max(proven, each.level()) : proven;
            } else {
                ceiling = Math.min(ceiling, each.level());
            }
        }
        if (!shown.isEmpty()) {
            bounds.add(new CapabilityBounds(capability.id(), floor, ceiling, proven));
        }
        if (inapplicable(capability.id())) {
            return;
        }
        if (assumed != null) {
            place(capability, assumed, assumed, assumed, Basis.PROJECTED);
            return;
        }
        if (floor > ceiling) {
            floor = ceiling;
            proven = 0;
        }
        if (said == null) {
            boolean nothing = floor == 0 && ceiling > 0;
            place(capability, proven, floor, ceiling, nothing ? Basis.UNKNOWN : Basis.FACTS);
        } else if (said < floor) {
            place(capability, Math.max(proven, saidWithEvidence(capability)), floor, ceiling, Basis.FACTS);
        } else {
            int level = Math.min(said, ceiling);
            Basis basis = said > ceiling ? Basis.FACTS : Basis.ANSWERS;
            place(capability, Math.max(proven, saidWithEvidence(capability)), level, level, basis);
        }
    }

    private @Nullable Integer said(CapabilityRow capability) {
        AnswerSummary summary = answers.get(capability.id());
        if (summary == null) {
            return null;
        }
        int level = summary.agreed() != null
                ? summary.agreed()
                : switch (capability.answers()) {
                    case MEDIAN -> summary.median();
                    case LOWEST -> summary.lowest();
                    case HIGHEST -> summary.highest();
                };
        combined.add(new CombinedAnswers(capability.id(), level, summary.evidenced()));
        return level;
    }

    private int saidWithEvidence(CapabilityRow capability) {
        AnswerSummary summary = answers.get(capability.id());
        return summary == null ? 0 : summary.evidenced();
    }

    private void place(CapabilityRow capability, int evidenced, int level, int highest, Basis basis) {
        levels.add(new CapabilityLevel(
                capability.id(), capability.dimension(), Math.min(evidenced, level), level, highest, basis));
    }
}
