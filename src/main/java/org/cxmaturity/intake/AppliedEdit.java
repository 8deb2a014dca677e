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
final class AppliedEdit {
    private final Edit edit;
    private final EditComplaint complaint;
    private final List<ProfileEdits.Doubt> doubts;

    AppliedEdit(Edit edit, Problems problems, List<ProfileEdits.Doubt> doubts) {
        this.edit = edit;
        this.complaint = new EditComplaint(edit, problems);
        this.doubts = doubts;
    }

    /** The profile with the edit made. */
    SourceNode on(SourceNode profile) {
        SourceNode changed = at(profile, 0);
        return changed == null || complaint.made() ? profile : changed;
    }

    /** What shall stand where {@code was} stands, so many steps on the way; null where nothing does and nothing shall. */
    private @Nullable SourceNode at(@Nullable SourceNode was, int step) {
        if (complaint.made() || was instanceof SourceNode.Refused) {
            return was;
        }
        if (was instanceof SourceNode.TakenOut out) {
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

    private static boolean isThere(@Nullable SourceNode node) {
        return node != null && !(node instanceof SourceNode.Nothing);
    }

    private @Nullable SourceNode put(@Nullable SourceNode was) {
        Optional<Integer> other = was == null ? Optional.empty() : EditTraces.in(was, edit.line());
        if (other.isPresent()) {
            complaint.clash(other.get());
            return was;
        }
        if (edit.value() != null) {
            return edit.value();
        }
        return was == null ? null : new SourceNode.TakenOut(was, edit.line());
    }

    private @Nullable SourceNode inMapping(@Nullable SourceNode was, String key, int step) {
        SourceNode there = isThere(was) && was != null ? was : new SourceNode.Mapping(Map.of(), edit.line());
        if (!(there instanceof SourceNode.Mapping mapping)) {
            complaint.noMapping(there, key, step);
            return was;
        }
        SourceNode.Entry entry = mapping.entries().get(key);
        if (!mayChange(mapping, key)) {
            return was;
        }
        SourceNode now = at(entry == null ? null : entry.value(), step + 1);
        if (now == null) {
            return was;
        }
        if (now instanceof SourceNode.TakenOut) {
            return mapping.without(key, edit.line());
        }
        boolean onTheWay = entry != null && isThere(entry.value()) && !isEnd(step + 1);
        return mapping.with(key, new SourceNode.Entry(now, onTheWay && entry != null ? entry.line() : edit.line()));
    }

    private boolean mayChange(SourceNode.Mapping mapping, String key) {
        Integer takenOut = mapping.takenOut().get(key);
        if (takenOut != null) {
            complaint.clash(takenOut);
        } else if (edit.takesOut() && !mapping.entries().containsKey(key)) {
            complaint.nothingToTakeOut(key, mapping.entries().keySet());
        }
        return !complaint.made();
    }

    private @Nullable SourceNode inList(@Nullable SourceNode was, int step) {
        Items<?> section = section(step);
        EditPath.Step next = edit.steps().get(step);
        boolean first = section != null && next instanceof EditPath.Names && !edit.takesOut();
        SourceNode there = !isThere(was) && first ? new SourceNode.Sequence(List.of(), edit.line()) : was;
        if (!(there instanceof SourceNode.Sequence list)) {
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
    private @Nullable SourceNode noList(@Nullable SourceNode was, int step) {
        boolean unknown = step == 1
                && edit.steps().get(0) instanceof EditPath.Key key
                && !ProfileFacts.keys().contains(key.name());
        if (was == null && unknown) {
            return new SourceNode.Refused(edit.line());
        }
        complaint.noList(was, step);
        return was;
    }

    private SourceNode inItem(SourceNode.Sequence list, int index, int step) {
        if (index >= list.items().size()) {
            complaint.outOfRange(index, list, section(step));
            return list;
        }
        return replaced(list, index, at(list.items().get(index), step + 1));
    }

    private static SourceNode.Sequence replaced(SourceNode.Sequence list, int index, @Nullable SourceNode item) {
        if (item == null) {
            return list;
        }
        List<SourceNode> items = new ArrayList<>(list.items());
        items.set(index, item);
        return new SourceNode.Sequence(List.copyOf(items), list.line());
    }

    private SourceNode inItems(SourceNode.Sequence list, ItemNames names, int step) {
        boolean whole = isEnd(step + 1);
        if (!complaint.fit(names, whole ? edit.value() : null, step)) {
            return list;
        }
        List<SourceNode> items = new ArrayList<>(list.items());
        boolean found = false;
        for (int i = 0; i < items.size(); i++) {
            SourceNode was = items.get(i);
            if (names.include(was)) {
                found = true;
                SourceNode now = at(was, step + 1);
                items.set(i, now == null ? was : whole ? names.completed(now, was) : now);
            }
        }
        return found ? new SourceNode.Sequence(List.copyOf(items), list.line()) : added(list, names, step);
    }

    private SourceNode added(SourceNode.Sequence list, ItemNames names, int step) {
        boolean whole = isEnd(step + 1);
        for (SourceNode item : list.items()) {
            if (item instanceof SourceNode.TakenOut out && names.include(out.item())) {
                complaint.clash(out.line());
                return list;
            }
        }
        boolean noItem =
                whole && (edit.value() instanceof SourceNode.Text || edit.value() instanceof SourceNode.Sequence);
        if (edit.takesOut() || noItem || !names.canBeAdded(whole)) {
            complaint.noSuchItem(names, list, step, section(step));
            return list;
        }
        SourceNode.Mapping named = names.added(edit.line());
        SourceNode item = whole && edit.value() != null ? names.completed(edit.value(), named) : at(named, step + 1);
        if (item == null || complaint.made()) {
            return list;
        }
        if (names.areIds()) {
            doubt(names, list, step);
        }
        List<SourceNode> items = new ArrayList<>(list.items());
        items.add(item);
        return new SourceNode.Sequence(List.copyOf(items), list.line());
    }

    private void doubt(ItemNames names, SourceNode.Sequence list, int step) {
        String nearest = complaint.nearest(names, list);
        if (nearest != null) {
            doubts.add(new ProfileEdits.Doubt(
                    edit.line(), names.shown(), edit.path().key(step), nearest));
        }
    }
}
