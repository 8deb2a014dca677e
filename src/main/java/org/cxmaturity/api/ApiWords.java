package org.cxmaturity.api;

import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Remedy;

/** What requests call that with which use cases are asked. */
final class ApiWords {
    private ApiWords() {}

    /** A problem in these words. */
    static Problem of(Problem problem) {
        return problem.worded(ApiWords::field, ApiWords::remedy);
    }

    private static String field(Input input) {
        return switch (input) {
            case ACTION -> "action";
            case WISH -> "want";
            case ALIAS_SET -> "stageNames";
            case BUDGET_TOTAL -> "budgetTotal";
            case CAPABILITY -> "capability";
            case EDIT -> "edits";
            case FROM_DAY -> "from";
            case LANGUAGE -> "language";
            case MODEL -> "model";
            case ORGANISATION -> "organisation";
            case STAGE -> "stage";
            case TARGET_STAGE -> "target";
            case TO_DAY -> "to";
            default -> input.words();
        };
    }

    private static String remedy(Remedy remedy) {
        return switch (remedy.kind()) {
            case LIST_RECORDS -> "GET /ledger/records";
            case VERIFY_LEDGER -> "GET /ledger/file, and cxm audit verify";
            default -> "the command line, " + remedy.subject();
        };
    }
}
