package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cxmaturity.clientreport.ClientReport.View;
import org.cxmaturity.clientreport.ClientReport.Views;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.AnswerSummary;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.DisagreementFinding;
import org.cxmaturity.model.DisagreementKind;
import org.cxmaturity.speech.FindingSentence;
import org.cxmaturity.speech.Speech;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Tables;

/**
 * Who sees what, where departments differ. Departments of which fewer than three people answered stand together, and with the
 * smallest of the others where even together they are fewer; where no two groups of three remain, nothing is told. What is left when
 * all that is told is taken from the whole is never so few.
 */
record DepartmentViews(Derivation derivation, Tables tables, Speech speech, boolean named) {
    List<Views> all() {
        return derivation.steps().stream()
                .map(step -> step.concluded())
                .filter(DisagreementFinding.class::isInstance)
                .map(each -> ((DisagreementFinding) each).disagreement())
                .filter(each -> each.kind() == DisagreementKind.BETWEEN_DEPARTMENTS)
                .map(each -> each.capability())
                .distinct()
                .sorted()
                .map(this::views)
                .toList();
    }

    private Views views(String capability) {
        List<CapabilityAnswer> known = derivation.profile().all(CapabilityAnswer.class).stream()
                .filter(each -> each.capability().equals(capability) && each.answer() == Answer.KNOWN)
                .toList();
        String name = tables.row(CapabilityRow.class, capability).name();
        return named ? byPerson(capability, name, known) : byDepartment(capability, name, known);
    }

    private Views byPerson(String capability, String name, List<CapabilityAnswer> known) {
        return new Views(
                capability,
                name,
                known.stream()
                        .map(each -> new View(WhoAnswered.person(each, speech), 1, each.knownLevel()))
                        .toList(),
                false);
    }

    private Views byDepartment(String capability, String name, List<CapabilityAnswer> known) {
        Map<String, List<CapabilityAnswer>> shown = new TreeMap<>();
        List<CapabilityAnswer> others = new ArrayList<>();
        known.stream()
                .collect(Collectors.groupingBy(each -> Objects.requireNonNullElse(each.department(), "")))
                .forEach((department, answers) -> {
                    if (department.isEmpty() || !Anonymity.enough(WhoAnswered.persons(answers))) {
                        others.addAll(answers);
                    } else {
                        shown.put(department, answers);
                    }
                });
        boolean few = !others.isEmpty() && !Anonymity.enough(WhoAnswered.persons(others));
        if (few && shown.size() < 2) {
            return new Views(capability, name, List.of(), true);
        }
        if (few) {
            others.addAll(shown.remove(smallest(shown)));
        }
        List<View> views = new ArrayList<>();
        shown.forEach((department, answers) -> views.add(view(department, answers)));
        if (!others.isEmpty()) {
            views.add(view(
                    speech.say(views.isEmpty() ? FindingSentence.ALL_DEPARTMENTS : FindingSentence.OTHER_DEPARTMENTS),
                    others));
        }
        return new Views(capability, name, views, few);
    }

    private static String smallest(Map<String, List<CapabilityAnswer>> departments) {
        return Collections.min(
                departments.keySet(),
                Comparator.comparing((String department) ->
                                WhoAnswered.persons(departments.getOrDefault(department, List.of())))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static View view(String holder, List<CapabilityAnswer> answers) {
        List<Integer> levels =
                answers.stream().map(CapabilityAnswer::knownLevel).toList();
        return new View(holder, WhoAnswered.persons(answers), AnswerSummary.lowerMedian(levels));
    }
}
