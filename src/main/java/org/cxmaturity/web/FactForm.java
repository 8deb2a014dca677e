package org.cxmaturity.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.questionnaire.AskedLists.AskedField;
import org.cxmaturity.service.workspace.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * One form of facts as a page shows it: an answer, an item of a list, a mapping.
 *
 * @param id stands once in a page
 * @param action where it is sent
 * @param was the mark of what is on file; empty for a new item
 * @param values what stands in its fields, by their keys
 * @param state what became of it
 * @param note what is to be said of it as a whole; empty for nothing
 * @param wrong what is wrong, by the key of the field
 */
record FactForm(
        String id,
        String action,
        String was,
        Map<String, String> values,
        State state,
        String note,
        Map<String, String> wrong) {
    /** What became of what was typed. */
    enum State {
        /** It is as it is on file. */
        AS_ON_FILE,
        SAVED,
        /** Something has to be given yet. */
        UNFINISHED,
        WRONG,
        /** Somebody else has changed the same. */
        CONFLICT,
        REMOVED
    }

    /** A form that shows what is on file. */
    static FactForm onFile(String id, String action, String was, Map<String, String> values) {
        return new FactForm(id, action, was, values, State.AS_ON_FILE, "", Map.of());
    }

    /** What stands in a field. */
    public String value(String key) {
        return values.getOrDefault(key, "");
    }

    /** What is wrong with a field; null for nothing. */
    @Nullable
    public String wrongAt(String key) {
        return wrong.get(key);
    }

    /** The state's name as a class of style. */
    public String look() {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is on file. */
    public boolean kept() {
        return !was.isEmpty();
    }

    /** Problems by field; what belongs to no field that the form shows comes under no key. */
    static Map<String, String> wrong(List<FieldProblem> problems, List<String> keys) {
        Map<String, String> all = new LinkedHashMap<>();
        for (FieldProblem each : problems) {
            String key = keys.stream()
                    .filter(one -> one.equals(each.field()) || one.endsWith("." + each.field()))
                    .findFirst()
                    .orElseGet(() -> keys.stream()
                            .filter(one -> one.startsWith(each.field() + ".")
                                    && !each.field().isEmpty())
                            .findFirst()
                            .orElse(""));
            all.merge(key, said(each.problem()), (one, other) -> one + " " + other);
        }
        return all;
    }

    /** A problem without its place, which is where it is shown. */
    static String said(Problem problem) {
        Problem worded = problem.worded(Input::words, remedy -> "");
        return "Found " + worded.found() + "; expected " + worded.expected() + "."
                + (worded.maybe() == null || worded.maybe().isEmpty() ? "" : " Maybe: " + worded.maybe());
    }

    /** The keys of fields. */
    static List<String> keys(List<AskedField> fields) {
        return fields.stream().map(AskedField::key).collect(Collectors.toList());
    }
}
