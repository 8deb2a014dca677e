package org.cxmaturity.service.gathering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.cxmaturity.model.Problem;
import org.cxmaturity.questionnaire.AskedLists;
import org.cxmaturity.questionnaire.AskedLists.AskedField;
import org.cxmaturity.questionnaire.AskedLists.AskedList;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the lists of facts, item by item and field by field. A field that the profile's reader would not take is asked again. An
 * item comes into the profile when its last field was asked; one that does not fit as a whole is dropped, and why is said.
 */
record FactInterview(Interview interview, AskedLists lists) {
    private static final List<String> YES_NO = List.of("yes", "no");
    private static final String COMPLETE = "complete";

    /** The first question about a list; left open, it was not looked at. */
    InterviewStep first(AskedList list) {
        if (list.entries().isEmpty()) {
            AskedField name = list.fields().get(0);
            return new InterviewStep(
                    list.about() + " The first, " + name.title() + "? (“none” where there is none)",
                    name.choices(),
                    false,
                    name.help(),
                    typed -> typed.equalsIgnoreCase("none")
                            ? interview.commit(
                                    values -> values.put(list.section().key(), List.of()))
                            : field(list, new LinkedHashMap<>(), 0, typed, () -> another(list)),
                    () -> List.of());
        }
        return new InterviewStep(
                list.about() + " Go through them?",
                YES_NO,
                false,
                list.about() + " Yes asks for each in turn: "
                        + String.join(", ", list.entries().values())
                        + ". No, or an empty line, says nothing of them.",
                typed -> said(typed, () -> entry(list, 0), List::of),
                () -> List.of());
    }

    private List<Problem> another(AskedList list) {
        AskedField name = list.fields().get(0);
        interview.next(new InterviewStep(
                "The next, " + name.title() + "? (an empty line ends the list)",
                name.choices(),
                false,
                name.help(),
                typed -> field(list, new LinkedHashMap<>(), 0, typed, () -> another(list)),
                () -> complete(list)));
        return List.of();
    }

    /** Asks for one of the things that the tables know. */
    private List<Problem> entry(AskedList list, int at) {
        List<String> codes = List.copyOf(list.entries().keySet());
        if (at == codes.size()) {
            return complete(list);
        }
        Map<String, Object> item = new LinkedHashMap<>();
        item.put(list.entry(), codes.get(at));
        AskedField first = list.fields().get(0);
        interview.next(new InterviewStep(
                list.entries().get(codes.get(at)) + ": " + first.title() + "?",
                first.choices(),
                false,
                first.help(),
                typed -> field(list, item, 0, typed, () -> entry(list, at + 1)),
                () -> entry(list, at + 1)));
        return List.of();
    }

    private List<Problem> field(
            AskedList list, Map<String, Object> item, int at, String typed, Supplier<List<Problem>> then) {
        return lists.read(list.section(), list.fields().get(at).key(), typed)
                .either(
                        value -> {
                            String key = list.fields().get(at).key();
                            item.put(key, value);
                            List<Problem> problems = of(key, tried(list, item));
                            if (problems.isEmpty()) {
                                return rest(list, item, at + 1, then);
                            }
                            item.remove(key);
                            return problems;
                        },
                        refused -> refused.problems());
    }

    private List<Problem> tried(AskedList list, Map<String, Object> item) {
        return interview.tried(values -> add(values, list.section().key(), lists.item(list.section(), item)));
    }

    /** What is wrong with one field of the item; what it still lacks is asked yet. */
    private static List<Problem> of(String key, List<Problem> problems) {
        return problems.stream()
                .filter(each -> each.place().matches(".*[.]" + Pattern.quote(key) + "(\\[.*)?"))
                .toList();
    }

    private List<Problem> rest(AskedList list, Map<String, Object> item, int at, Supplier<List<Problem>> then) {
        if (at == list.fields().size()) {
            List<Problem> problems =
                    interview.commit(values -> add(values, list.section().key(), lists.item(list.section(), item)));
            List<Problem> all = new ArrayList<>(problems);
            all.addAll(then.get());
            return all;
        }
        AskedField field = list.fields().get(at);
        interview.next(new InterviewStep(
                "– " + field.title() + "?",
                field.choices(),
                field.required(),
                field.help(),
                typed -> field(list, item, at, typed, then),
                () -> rest(list, item, at + 1, then)));
        return List.of();
    }

    private List<Problem> complete(AskedList list) {
        interview.next(new InterviewStep(
                "Is that all there is?",
                YES_NO,
                false,
                "Yes says that what was not named is not there, and that counts. No, or an empty line, leaves that open.",
                typed -> said(
                        typed,
                        () -> interview.commit(
                                values -> add(values, COMPLETE, list.section().key())),
                        List::of),
                () -> List.of()));
        return List.of();
    }

    private static List<Problem> said(String typed, Supplier<List<Problem>> yes, Supplier<List<Problem>> no) {
        return typed.equalsIgnoreCase("yes") || typed.equalsIgnoreCase("y")
                ? yes.get()
                : typed.equalsIgnoreCase("no") || typed.equalsIgnoreCase("n")
                        ? no.get()
                        : List.of(new Problem("yes or no", "“" + typed + "”", "yes or no", null));
    }

    private static void add(Map<String, @Nullable Object> values, String key, Object item) {
        List<Object> all = new ArrayList<>(values.get(key) instanceof List<?> there ? there : List.of());
        all.add(item);
        values.put(key, all);
    }
}
