package org.cxmaturity.cli;

import org.cxmaturity.model.Input;
import org.cxmaturity.model.Remedy;
import org.cxmaturity.model.Result;

/** What the audit commands call the things they are asked with, and what can be done about problems of ledgers. */
final class AuditWords {
    private AuditWords() {}

    /** The same result, with problems in the words of the commands. */
    static <T> Result<T> worded(Result<T> result) {
        return result.either(
                Result::done,
                refused -> Result.refused(
                        refused.fault(),
                        refused.problems().stream()
                                .map(each -> each.worded(AuditWords::option, AuditWords::command))
                                .toList()));
    }

    private static String option(Input input) {
        return switch (input) {
            case CORRECTED_RECORD -> "--supersedes";
            case ASSESSMENT_DAY -> "--on";
            case FROM_DAY -> "--from";
            case PERSON -> "--by";
            case TO_DAY -> "--to";
            default -> input.words();
        };
    }

    private static String command(Remedy remedy) {
        return switch (remedy.kind()) {
            case LIST_RECORDS -> "cxm audit list " + remedy.subject();
            case VERIFY_LEDGER -> "cxm audit verify " + remedy.subject();
            case REPLAY_BY_TRUSTED_PROGRAM ->
                "cxm audit replay with --trust, and explain with the version that made it";
            case RESTORE_WORKBOOK -> "cxm tables restore " + remedy.subject();
        };
    }
}
