package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.clientreport.ClientReport.Group;
import org.cxmaturity.clientreport.ClientReport.Respondents;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.speech.FindingSentence;
import org.cxmaturity.speech.Speech;

/** Whom the answers come from. A person is a role in a department, and what tells people in one role apart, as far as a profile says. */
record WhoAnswered(List<CapabilityAnswer> answers, Speech speech, boolean named) {
    Respondents all() {
        return new Respondents(
                answers.size(),
                persons(answers),
                named ? by(this::department) : departments(),
                named ? by(each -> person(each, speech)) : List.of());
    }

    static String person(CapabilityAnswer answer, Speech speech) {
        String role = answer.role() == null ? speech.say(FindingSentence.NO_ROLE) : answer.role();
        return role + (answer.respondent() == null ? "" : " " + answer.respondent()) + ", "
                + department(answer, speech);
    }

    static int persons(List<CapabilityAnswer> answers) {
        return (int) answers.stream()
                .map(each -> Arrays.asList(each.role(), each.respondent(), each.department()))
                .distinct()
                .count();
    }

    private String department(CapabilityAnswer answer) {
        return department(answer, speech);
    }

    private static String department(CapabilityAnswer answer, Speech speech) {
        return answer.department() == null ? speech.say(FindingSentence.NO_DEPARTMENT) : answer.department();
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
        List<Group> all = by(this::department);
        List<Group> few = new ArrayList<>(all.stream()
                .filter(each -> !Anonymity.enough(each.persons())
                        || each.name().equals(speech.say(FindingSentence.NO_DEPARTMENT)))
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
                    speech.say(shown.isEmpty() ? FindingSentence.ALL_DEPARTMENTS : FindingSentence.OTHER_DEPARTMENTS),
                    persons(few.stream()),
                    few.stream().mapToInt(Group::answers).sum()));
        }
        return shown;
    }

    private static int persons(Stream<Group> groups) {
        return groups.mapToInt(Group::persons).sum();
    }
}
