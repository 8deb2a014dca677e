package org.cxmaturity.responses;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.model.Problem;

/** What is wrong with responses: the first places of it, and how many more there are. */
final class Complaints {
    private static final int MOST = 20;

    private final List<Problem> shown = new ArrayList<>();
    private long more;

    void add(Problem problem) {
        if (shown.size() < MOST) {
            shown.add(problem);
        } else {
            more++;
        }
    }

    boolean none() {
        return shown.isEmpty();
    }

    /** All of them; the last one says how many are not shown. */
    List<Problem> all() {
        List<Problem> all = new ArrayList<>(shown);
        if (more > 0) {
            all.add(new Problem(
                    "and so on", more + " more places", "each mended or, where they are alike, explained once", null));
        }
        return List.copyOf(all);
    }
}
