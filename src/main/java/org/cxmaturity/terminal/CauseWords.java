package org.cxmaturity.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.comparison.ChangeCause;
import org.cxmaturity.comparison.ExplainedChange;
import org.cxmaturity.comparison.FactChange;
import org.cxmaturity.comparison.TableChange;
import org.cxmaturity.comparison.TableChange.CellChanged;
import org.cxmaturity.comparison.TableChange.RowAdded;
import org.cxmaturity.comparison.TableChange.RowRenamed;
import org.cxmaturity.wording.Words;

/** What made a result another one, in words. */
public final class CauseWords {
    private static final int MOST = 4;

    private CauseWords() {}

    /** Each cause in a line of its own, without more than a few of them. */
    public static List<String> lines(ExplainedChange change) {
        List<String> lines = new ArrayList<>();
        for (ChangeCause cause : change.causes().stream().limit(MOST).toList()) {
            lines.add((lines.isEmpty() ? "because of " : "or of ")
                    + words(cause)
                    + (change.smallest() ? "" : ", or of less: the search was ended"));
        }
        int more = change.causes().size() - MOST;
        if (more > 0) {
            lines.add("or of one of " + more + " more");
        }
        return lines;
    }

    private static String words(ChangeCause cause) {
        List<String> all = Stream.concat(
                        cause.facts().stream().map(CauseWords::fact),
                        cause.tables().stream().map(CauseWords::table))
                .toList();
        List<String> shown = new ArrayList<>(all.subList(0, Math.min(all.size(), 2 * MOST)));
        if (shown.size() < all.size()) {
            shown.add(Words.count(all.size() - shown.size(), "other change", "other changes"));
        }
        return all.size() == 1 ? all.get(0) : String.join("; ", shown) + ": together";
    }

    /** A fact that is stated otherwise. */
    public static String fact(FactChange fact) {
        return fact.name()
                + switch (fact.kind()) {
                    case ADDED -> " (new)";
                    case REMOVED -> " (no longer stated)";
                    case CHANGED ->
                        fact.fields().isEmpty()
                                ? ""
                                : fact.fields().stream()
                                        .map(each -> each.path() + ": " + each.before() + " → " + each.after())
                                        .collect(Collectors.joining(", ", " (", ")"));
                };
    }

    /** A cell or a row that says something else, and where it stands. */
    public static String table(TableChange change) {
        return change.reference() + ", " + said(change) + " (" + change.place() + ")";
    }

    private static String said(TableChange change) {
        if (change instanceof CellChanged cell) {
            return cell.title() + " " + cell.before() + " → " + cell.after();
        }
        if (change instanceof RowRenamed renamed) {
            return "id changed, was " + renamed.before();
        }
        return change instanceof RowAdded ? "row added" : "row removed";
    }
}
