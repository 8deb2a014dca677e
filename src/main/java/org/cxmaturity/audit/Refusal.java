package org.cxmaturity.audit;

import java.util.List;
import org.cxmaturity.model.Problem;

/** What a person asked for can't be done with the files as they are. Carries the problems up to the use case, which gives them as values. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** A refusal for one or more reasons. */
    public Refusal(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** A refusal for one reason. */
    public Refusal(Problem problem) {
        this(List.of(problem));
    }

    /** What is wrong. */
    public List<Problem> problems() {
        return problems;
    }
}
