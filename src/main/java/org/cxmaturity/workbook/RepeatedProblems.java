package org.cxmaturity.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tablespec.CellPlace;

/** Problems of which a column of a sheet has thousands: the first few that say the same are kept, and the others counted. */
final class RepeatedProblems {
    /** How many that say the very same are shown. */
    private static final int MOST_EQUAL = 10;
    /** How many are shown in which the same was expected, whatever was found. */
    private static final int MOST_ALIKE = 200;

    private final Map<String, Integer> equal = new HashMap<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final Map<String, Integer> left = new HashMap<>();
    private final List<Problem> kept = new ArrayList<>();

    private RepeatedProblems() {}

    /** The problems in their order; the last one kept of those that say the same tells how many more there are. */
    static List<Problem> counted(List<Problem> problems) {
        RepeatedProblems repeated = new RepeatedProblems();
        problems.forEach(repeated::add);
        repeated.left.forEach(repeated::tell);
        return List.copyOf(repeated.kept);
    }

    private void add(Problem problem) {
        CellPlace place = CellPlace.parse(problem.place());
        String kind = String.join("\n", place.file(), place.sheet(), place.column(), problem.expected());
        String same = kind + "\n" + problem.found();
        if (equal.merge(same, 1, Integer::sum) > MOST_EQUAL) {
            left.merge(same, 1, Integer::sum);
        } else if (alike.merge(kind, 1, Integer::sum) > MOST_ALIKE) {
            left.merge(kind, 1, Integer::sum);
        } else {
            last.put(same, kept.size());
            last.put(kind, kept.size());
            kept.add(problem);
        }
    }

    private void tell(String same, int more) {
        int at = last.getOrDefault(same, 0);
        Problem problem = kept.get(at);
        String others = more == 1 ? "one more cell" : more + " more cells";
        kept.set(
                at,
                new Problem(
                        problem.input(),
                        problem.place(),
                        problem.found() + ", and the like in " + others + " of this column",
                        problem.expected(),
                        problem.maybe(),
                        problem.remedy()));
    }
}
