package org.cxmaturity.tablecheck;

import java.util.List;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tablespec.CellPlace;

/**
 * Something to mend in a rule base, or to think about.
 *
 * @param problem where, what stands there, what should
 * @param others other places that it is about
 */
public record Finding(Severity severity, Kind kind, Problem problem, List<String> others) {
    public Finding {
        others = List.copyOf(others);
    }

    /** How bad it is. */
    public enum Severity {
        /** Nothing is assessed by these tables before it is mended. */
        ERROR,
        /** The tables can be used, and most likely do not do what was meant. */
        WARNING
    }

    /** What it is about. */
    public enum Kind {
        /** A workbook, or a cell, that cannot be read, or that names what there is not. */
        CELL,
        /** Tables that do not fit each other. */
        FIT,
        /** A model without a stage to begin with. */
        NO_FLOOR,
        /** A case that no row decides, where one has to. */
        GAP,
        /** A case that two rows decide, where one has to; or that one calls a strength and another a weakness. */
        OVERLAP,
        /** A row that can never apply. */
        NEVER_APPLIES,
        /** A row that says nothing another one does not say, or whose figure never counts beside another one's. */
        REDUNDANT,
        /** Something concluded, listed or kept that nothing reads, or that counts where nobody sees it. */
        UNREAD,
        /** An action that nothing calls for. */
        NEVER_CALLED,
        /** An action that raises nothing any stage asks for. */
        CLOSES_NO_GAP,
        /** A criterion that no action can satisfy. */
        OUT_OF_REACH,
        /** A stage that does not ask for what it rests on. */
        FOUNDATION,
        /** A reason or source that says nothing. */
        NO_SOURCE,
        /** A changed rule base under an unchanged version. */
        SAME_VERSION
    }

    static Finding error(Kind kind, Problem problem) {
        return new Finding(Severity.ERROR, kind, problem, List.of());
    }

    /** The cell, sheet or workbook. */
    public String place() {
        return problem.place();
    }

    CellPlace at() {
        return CellPlace.parse(place());
    }
}
