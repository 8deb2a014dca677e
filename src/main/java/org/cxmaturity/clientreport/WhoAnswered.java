package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.clientreport.ClientReport.Group;
import org.cxmaturity.clientreport.ClientReport.Respondents;
import org.cxmaturity.model.CapabilityAnswer;

/** Whom the answers come from. A person is a role in a department, and what tells people in one role apart, as far as a profile says. */
record WhoAnswered(List<CapabilityAnswer> answers, boolean named) {
    private static final String NOT_STATED = "department not stated";

    Respondents all() {
        return new Respondents(
                answers.size(),
                persons(answers),
                named ? by(WhoAnswered::department) : departments(),
                named ? by(WhoAnswered::person) : List.of());
    }

    static String person(CapabilityAnswer answer) {
        return Objects.requireNonNullElse(answer.role(), "role not stated")
                + (answer.respondent() == null ? "" : " " + answer.respondent()) + ", " + department(answer);
    }

    static int persons(List<CapabilityAnswer> answers) {
        return (int) answers.stream().map(WhoAnswered::person).distinct().count();
    }

    private static String department(CapabilityAnswer answer) {
        return Objects.requireNonNullElse(answer.department(), NOT_STATED);
    }

    private List<Group> by(Function<CapabilityAnswer, String> name) {
        Map<String, List<CapabilityAnswer>> groups =
                answers.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
        List<Group> all = new ArrayList<>();
        groups.forEach((each, said) -> all.add(new Group(each, persons(said), said.size())));
        return all;
    }

    /** Departments in which few answered stand together, with the smallest of the others where they are few even so. */
    private List<Group> departments() {
        List<Group> all = by(WhoAnswered::department);
        List<Group> few = new ArrayList<>(all.stream()
                .filter(each -> !Anonymity.enough(each.persons()) || each.name().equals(NOT_STATED))
                .toList());
        List<Group> shown = new ArrayList<>(all);
        shown.removeAll(few);
        if (!few.isEmpty() && !Anonymity.enough(persons(few.stream())) && !shown.isEmpty()) {
            Group smallest = Collections.min(shown, Comparator.comparing(Group::persons));
            shown.remove(smallest);
            few.add(smallest);
        }
        if (Anonymity.enough(persons(few.stream()))) {
            shown.add(new Group(
                    shown.isEmpty() ? "All departments together" : "Other departments together",
                    persons(few.stream()),
                    few.stream().mapToInt(Group::answers).sum()));
        }
        return shown;
    }

    private static int persons(Stream<Group> groups) {
        return groups.mapToInt(Group::persons).sum();
    }
}
