package org.cxmaturity.intake;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says why an edit can't be made; once, however many items it would change. */
final class EditComplaint {
    private final Edit edit;
    private final Problems problems;
    private boolean made;

    EditComplaint(Edit edit, Problems problems) {
        this.edit = edit;
        this.problems = problems;
    }

    /** Whether something was said. */
    boolean made() {
        return made;
    }

    private void say(String found, String expected, @Nullable String maybe) {
        if (!made) {
            problems.add(edit.line(), "", found, expected, maybe);
        }
        made = true;
    }

    void clash(int other) {
        say("a second change of what the " + problems.origin(other, "") + " changes", "each value changed once", null);
    }

    void nothingToTakeOut(String key, Set<String> there) {
        say("nothing to take out", "a key that is there" + choice(there), problems.nearest(key, there));
    }

    void noMapping(SourceNode there, String key, int step) {
        String list = edit.path().key(step);
        boolean item = there instanceof SourceNode.Sequence;
        String expected = item ? "an item in brackets" : "a mapping";
        say(behind(there, list), expected, item ? ShownValue.plain(list + "[" + key + "]") : null);
    }

    void noList(@Nullable SourceNode there, int step) {
        String key = edit.path().key(step);
        boolean named = there instanceof SourceNode.Mapping && edit.steps().get(step) instanceof EditPath.Names;
        String name = named && edit.steps().get(step) instanceof EditPath.Names names
                ? names.parts().get(0)
                : "";
        say(behind(there, key), "a list", named ? ShownValue.plain(key + "." + name) : null);
    }

    private static String behind(@Nullable SourceNode there, String key) {
        return (there == null ? "nothing" : there.shown()) + " behind " + ShownValue.key(key);
    }

    void outOfRange(int index, SourceNode.Sequence list, @Nullable Items<?> section) {
        int last = list.items().size() - 1;
        String name = Integer.toString(index);
        boolean isName =
                new ItemNames(section, List.of(name)).choice(list.items()).contains(name);
        String position = index == Integer.MAX_VALUE ? "a position beyond any list" : "position " + index;
        String expected = last < 0 ? "an item that is there; the list is empty" : "a position from 0 to " + last;
        say(position, expected, isName ? '"' + name + "\" in double quotes" : null);
    }

    /** Whether the names and what is said under them fit each other; complains where they don't. */
    boolean fit(ItemNames names, @Nullable SourceNode value, int step) {
        String contradicted = value == null ? null : names.contradictedBy(value);
        if (names.areTooMany()) {
            say("more names than " + ShownValue.key(edit.path().key(step)) + " are known by", names.form(), null);
        } else if (contradicted != null) {
            say("another " + contradicted + " in the value", "the one in the brackets, or none", null);
        }
        return !made;
    }

    void noSuchItem(ItemNames names, SourceNode.Sequence list, int step, @Nullable Items<?> section) {
        String key = ShownValue.key(edit.path().key(step));
        boolean addable = section != null && !edit.takesOut();
        String whole = addable ? ", or all of a new one as " + key + "[" + names.form() + "]={…}" : "";
        String expected = "an item that is there" + choice(names.choice(list.items())) + whole;
        say("no " + ShownValue.quoted(names.shown()) + " in " + key, expected, nearest(names, list));
    }

    /** The likeliest of the names that are there, or null. */
    @Nullable
    String nearest(ItemNames names, SourceNode.Sequence list) {
        return problems.nearest(names.shown(), names.choice(list.items()));
    }

    private static String choice(Collection<String> names) {
        return names.isEmpty() ? "; there is none" : ": " + ShownValue.oneOf(names);
    }
}
