package org.cxmaturity.web;

import java.util.List;
import org.cxmaturity.model.Problem;

/** What was asked for was refused, where no page has room to say so. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    Refused(List<Problem> problems) {
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
