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
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.FactCombination;
import org.cxmaturity.model.NotApplicable;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.ProjectedLevel;
import org.cxmaturity.model.Strength;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Tables;

/** What level each capability has: facts before answers, answers before absences, and what is unknown may be anything. */
final class PlainLevels {
    private static final int TOP = 4;

    private final List<CapabilityLevel> levels = new ArrayList<>();
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

    List<NotApplicable> notApplicable() {
        return said.stream().filter(this::inapplicable).map(NotApplicable::new).toList();
    }

    /** Somebody says so, and nothing shows more than that it is not there. */
    private boolean inapplicable(String capability) {
        return said.contains(capability)
                && !answers.containsKey(capability)
                && evidence.getOrDefault(capability, List.of()).stream().allMatch(each -> each.level() == 0);
    }

    private void place(CapabilityRow capability) {
        List<CapabilityEvidence> all = evidence.getOrDefault(capability.id(), List.of());
        List<CapabilityEvidence> facts = facts(capability.id());
        AnswerSummary summary = answers.get(capability.id());
        if (inapplicable(capability.id())) {
            return;
        }
        Integer assumed = projected.get(capability.id());
        if (assumed != null) {
            known(capability, assumed, assumed, Basis.PROJECTED);
        } else if (!facts.isEmpty()) {
            int[] shown =
                    facts.stream().mapToInt(CapabilityEvidence::level).sorted().toArray();
            int level = capability.facts() == FactCombination.WORST ? shown[0] : shown[shown.length - 1];
            int evidenced = 0;
            for (CapabilityEvidence fact : facts) {
                evidenced = fact.evidenced() ? Math.max(evidenced, fact.level()) : evidenced;
            }
            known(capability, evidenced, level, Basis.FACTS);
        } else if (summary != null) {
            known(capability, summary.evidenced(), combined(capability, summary), Basis.ANSWERS);
        } else if (!all.isEmpty()) {
            int lowest = TOP;
            for (CapabilityEvidence absence : all) {
                lowest = Math.min(lowest, absence.level());
            }
            known(capability, 0, lowest, Basis.ABSENCE);
        } else {
            levels.add(new CapabilityLevel(capability.id(), capability.dimension(), 0, 0, TOP, Basis.UNKNOWN));
        }
    }

    private List<CapabilityEvidence> facts(String capability) {
        return evidence.getOrDefault(capability, List.of()).stream()
                .filter(each -> each.strength() == Strength.FACT)
                .toList();
    }

    private static int combined(CapabilityRow capability, AnswerSummary summary) {
        return switch (capability.answers()) {
            case MEDIAN -> summary.median();
            case LOWEST -> summary.lowest();
            case HIGHEST -> summary.highest();
        };
    }

    private void known(CapabilityRow capability, int evidenced, int level, Basis basis) {
        levels.add(new CapabilityLevel(
                capability.id(), capability.dimension(), Math.min(evidenced, level), level, level, basis));
    }
}
