package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cxmaturity.clientreport.ClientReport.View;
import org.cxmaturity.clientreport.ClientReport.Views;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.DisagreementFinding;
import org.cxmaturity.model.DisagreementKind;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Tables;

/**
 * Who sees what, where departments differ. Departments of which fewer than three people answered stand together, and are left out where
 * even together they are fewer: else a view would be a person's.
 */
record DepartmentViews(Derivation derivation, Tables tables, boolean named) {
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

    private static Views byPerson(String capability, String name, List<CapabilityAnswer> known) {
        return new Views(
                capability,
                name,
                known.stream()
                        .map(each -> new View(WhoAnswered.person(each), 1, each.knownLevel()))
                        .toList(),
                false);
    }

    private static Views byDepartment(String capability, String name, List<CapabilityAnswer> known) {
        Map<String, List<CapabilityAnswer>> departments = known.stream()
                .collect(Collectors.groupingBy(
                        each -> Objects.requireNonNullElse(each.department(), ""), TreeMap::new, Collectors.toList()));
        List<View> views = new ArrayList<>();
        List<CapabilityAnswer> others = new ArrayList<>();
        departments.forEach((department, answers) -> {
            if (department.isEmpty() || !Anonymity.enough(WhoAnswered.persons(answers))) {
                others.addAll(answers);
            } else {
                views.add(view(department, answers));
            }
        });
        boolean withheld = !others.isEmpty() && !Anonymity.enough(WhoAnswered.persons(others));
        if (!others.isEmpty() && !withheld) {
            views.add(view(views.isEmpty() ? "All departments together" : "Other departments together", others));
        }
        return new Views(capability, name, views, withheld);
    }

    private static View view(String holder, List<CapabilityAnswer> answers) {
        List<Integer> levels =
                answers.stream().map(CapabilityAnswer::knownLevel).sorted().toList();
        return new View(holder, WhoAnswered.persons(answers), levels.get((levels.size() - 1) / 2));
    }
}
