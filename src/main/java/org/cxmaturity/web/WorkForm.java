package org.cxmaturity.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cxmaturity.service.workspace.KeepWork;
import org.cxmaturity.web.FactForm.State;
import org.cxmaturity.workspace.WorkEntry;
import org.cxmaturity.workspace.WorkItem;
import org.cxmaturity.workspace.WorkState;
import org.jspecify.annotations.Nullable;

/** The form of an action that is being done, read and shown. */
final class WorkForm {
    private static final int LONGEST_OWNER = 200;
    private static final int LONGEST_NOTE = 4000;

    private final Map<String, String> typed;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    WorkForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** What is wrong, by field. */
    Map<String, String> wrong() {
        return wrong;
    }

    private String value(String key) {
        return typed.getOrDefault(key, "").strip().replace("\r\n", "\n");
    }

    /** The version that the person saw; 0 where the form says none. */
    long seen() {
        String was = value("was");
        return was.matches("\\d{1,18}") ? Long.parseLong(was) : 0;
    }

    /** What the form says; without what is wrong. */
    WorkEntry entry() {
        LocalDate start = day("start");
        LocalDate due = day("due");
        if (start != null && due != null && due.isBefore(start)) {
            wrong.put("due", "Found " + due + "; expected a day that is not before the start, " + start + ".");
        }
        return new WorkEntry(text("owner", LONGEST_OWNER), start, due, state(), text("note", LONGEST_NOTE));
    }

    private String text(String key, int longest) {
        String text = value(key);
        if (text.length() > longest) {
            wrong.put(key, "Found " + text.length() + " characters; expected " + longest + " at most.");
        }
        return text;
    }

    private @Nullable LocalDate day(String key) {
        String text = value(key);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            wrong.put(key, "Found “" + text + "”; expected a day, as in 2027-03-31.");
            return null;
        }
    }

    private WorkState state() {
        return Stream.of(WorkState.values())
                .filter(each -> each.name().equals(value("state")))
                .findFirst()
                .orElseGet(() -> {
                    wrong.put("state", "Found “" + value("state") + "”; expected one of the states.");
                    return WorkState.TO_DO;
                });
    }

    /** A form that shows an item as it is on file. */
    static FactForm onFile(WorkItem item) {
        return shown(item, values(item.entry()), State.AS_ON_FILE, "", Map.of());
    }

    /** What was typed, with why it is not saved. */
    FactForm notSaved(WorkItem item) {
        return shown(item.version() == seen() ? item.version() : seen(), item, typed, State.WRONG, "Not saved.", wrong);
    }

    /** What was typed, where somebody else has changed the same. */
    FactForm conflict(WorkItem theirs) {
        return shown(
                theirs,
                typed,
                State.CONFLICT,
                "Not saved: " + theirs.by() + " has changed this meanwhile. It now says: " + said(theirs.entry())
                        + ". To have yours instead, change it once more.",
                Map.of());
    }

    /** An item that was just saved. */
    static FactForm saved(WorkItem item) {
        return shown(item, values(item.entry()), State.SAVED, "Saved", Map.of());
    }

    private static FactForm shown(
            WorkItem item, Map<String, String> values, State state, String note, Map<String, String> wrong) {
        return shown(item.version(), item, values, state, note, wrong);
    }

    private static FactForm shown(
            long seen, WorkItem item, Map<String, String> values, State state, String note, Map<String, String> wrong) {
        return new FactForm(
                "work-" + item.id(),
                "/clients/" + item.client() + "/doing/" + item.id(),
                String.valueOf(seen),
                values,
                state,
                note,
                wrong);
    }

    private static Map<String, String> values(WorkEntry entry) {
        return Map.of(
                "owner",
                entry.owner(),
                "start",
                Objects.toString(entry.start(), ""),
                "due",
                Objects.toString(entry.due(), ""),
                "state",
                entry.state().name(),
                "note",
                entry.note());
    }

    private static String said(WorkEntry entry) {
        return KeepWork.words(entry.state())
                + (entry.owner().isEmpty() ? "" : ", owner " + entry.owner())
                + (entry.start() == null ? "" : ", from " + entry.start())
                + (entry.due() == null ? "" : ", due " + entry.due())
                + (entry.note().isEmpty() ? "" : ", note “" + entry.note() + "”");
    }
}
