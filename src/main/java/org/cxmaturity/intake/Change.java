package org.cxmaturity.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One edit made to the tree of a profile. Where it can't be made it says why, once, and the tree stays as it is. What another
 * edit wrote or took out is never changed again: nobody could say which should win.
 */
final class Change {
    private final Edit edit;
    private final Complaint complaint;
    private final List<Edits.Doubt> doubts;

    Change(Edit edit, Problems problems, List<Edits.Doubt> doubts) {
        this.edit = edit;
        this.complaint = new Complaint(edit, problems);
        this.doubts = doubts;
    }

    /** The profile with the edit made. */
    Node on(Node profile) {
        Node changed = at(profile, 0);
        return changed == null || complaint.made() ? profile : changed;
    }

    /** What shall stand where {@code was} stands, so many steps on the way; null where nothing does and nothing shall. */
    private @Nullable Node at(@Nullable Node was, int step) {
        if (complaint.made() || was instanceof Node.Refused) {
            return was;
        }
        if (was instanceof Node.TakenOut out) {
            complaint.clash(out.line());
            return was;
        }
        if (isEnd(step)) {
            return put(was);
        }
        return edit.steps().get(step) instanceof EditPath.Key key
                ? inMapping(was, key.name(), step)
                : inList(was, step);
    }

    private boolean isEnd(int step) {
        return step == edit.steps().size();
    }

    private static boolean isThere(@Nullable Node node) {
        return node != null && !(node instanceof Node.Nothing);
    }

    private @Nullable Node put(@Nullable Node was) {
        Optional<Integer> other = was == null ? Optional.empty() : EditTraces.in(was, edit.line());
        if (other.isPresent()) {
            complaint.clash(other.get());
            return was;
        }
        if (edit.value() != null) {
            return edit.value();
        }
        return was == null ? null : new Node.TakenOut(was, edit.line());
    }

    private @Nullable Node inMapping(@Nullable Node was, String key, int step) {
        Node there = isThere(was) && was != null ? was : new Node.Mapping(Map.of(), edit.line());
        if (!(there instanceof Node.Mapping mapping)) {
            complaint.noMapping(there, key, step);
            return was;
        }
        Node.Entry entry = mapping.entries().get(key);
        if (!mayChange(mapping, key)) {
            return was;
        }
        Node now = at(entry == null ? null : entry.value(), step + 1);
        if (now == null) {
            return was;
        }
        if (now instanceof Node.TakenOut) {
            return mapping.without(key, edit.line());
        }
        boolean onTheWay = entry != null && isThere(entry.value()) && !isEnd(step + 1);
        return mapping.with(key, new Node.Entry(now, onTheWay && entry != null ? entry.line() : edit.line()));
    }

    private boolean mayChange(Node.Mapping mapping, String key) {
        Integer takenOut = mapping.takenOut().get(key);
        if (takenOut != null) {
            complaint.clash(takenOut);
        } else if (edit.takesOut() && !mapping.entries().containsKey(key)) {
            complaint.nothingToTakeOut(key, mapping.entries().keySet());
        }
        return !complaint.made();
    }

    private @Nullable Node inList(@Nullable Node was, int step) {
        Items<?> section = section(step);
        EditPath.Step next = edit.steps().get(step);
        boolean first = section != null && next instanceof EditPath.Names && !edit.takesOut();
        Node there = !isThere(was) && first ? new Node.Sequence(List.of(), edit.line()) : was;
        if (!(there instanceof Node.Sequence list)) {
            return noList(was, step);
        }
        return next instanceof EditPath.Names named
                ? inItems(list, new ItemNames(section, named.parts()), step)
                : inItem(list, ((EditPath.Position) next).index(), step);
    }

    /** The section whose items the step's bracket names, if it is one. */
    private @Nullable Items<?> section(int step) {
        return step == 1 && edit.steps().get(0) instanceof EditPath.Key key ? ProfileFacts.section(key.name()) : null;
    }

    /** Of a key that no profile may have at its top, what reads the profile has more to say. */
    private @Nullable Node noList(@Nullable Node was, int step) {
        boolean unknown = step == 1
                && edit.steps().get(0) instanceof EditPath.Key key
                && !ProfileFacts.keys().contains(key.name());
        if (was == null && unknown) {
            return new Node.Refused(edit.line());
        }
        complaint.noList(was, step);
        return was;
    }

    private Node inItem(Node.Sequence list, int index, int step) {
        if (index >= list.items().size()) {
            complaint.outOfRange(index, list, section(step));
            return list;
        }
        return replaced(list, index, at(list.items().get(index), step + 1));
    }

    private static Node.Sequence replaced(Node.Sequence list, int index, @Nullable Node item) {
        if (item == null) {
            return list;
        }
        List<Node> items = new ArrayList<>(list.items());
        items.set(index, item);
        return new Node.Sequence(List.copyOf(items), list.line());
    }

    private Node inItems(Node.Sequence list, ItemNames names, int step) {
        boolean whole = isEnd(step + 1);
        if (!complaint.fit(names, whole ? edit.value() : null, step)) {
            return list;
        }
        List<Node> items = new ArrayList<>(list.items());
        boolean found = false;
        for (int i = 0; i < items.size(); i++) {
            Node was = items.get(i);
            if (names.include(was)) {
                found = true;
                Node now = at(was, step + 1);
                items.set(i, now == null ? was : whole ? names.completed(now, was) : now);
            }
        }
        return found ? new Node.Sequence(List.copyOf(items), list.line()) : added(list, names, step);
    }

    private Node added(Node.Sequence list, ItemNames names, int step) {
        boolean whole = isEnd(step + 1);
        for (Node item : list.items()) {
            if (item instanceof Node.TakenOut out && names.include(out.item())) {
                complaint.clash(out.line());
                return list;
            }
        }
        boolean noItem = whole && (edit.value() instanceof Node.Text || edit.value() instanceof Node.Sequence);
        if (edit.takesOut() || noItem || !names.canBeAdded(whole)) {
            complaint.noSuchItem(names, list, step, section(step));
            return list;
        }
        Node.Mapping named = names.added(edit.line());
        Node item = whole && edit.value() != null ? names.completed(edit.value(), named) : at(named, step + 1);
        if (item == null || complaint.made()) {
            return list;
        }
        if (names.areIds()) {
            doubt(names, list, step);
        }
        List<Node> items = new ArrayList<>(list.items());
        items.add(item);
        return new Node.Sequence(List.copyOf(items), list.line());
    }

    private void doubt(ItemNames names, Node.Sequence list, int step) {
        String nearest = complaint.nearest(names, list);
        if (nearest != null) {
            doubts.add(new Edits.Doubt(edit.line(), names.shown(), edit.path().key(step), nearest));
        }
    }
}
