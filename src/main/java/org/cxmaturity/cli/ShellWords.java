package org.cxmaturity.cli;

import java.util.List;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Remedy;
import picocli.CommandLine.Model.CommandSpec;

/** What the command line calls inputs and remedies: options and arguments of the command that was given, and commands. */
record ShellWords(CommandSpec command) {
    private static final String MODEL = "--model";
    private static final String ROW = "--row";
    private static final String OUT = "--out";
    /** What a copy is written to where the command has no result to write besides. */
    static final String TO = "--to";

    /** The same problems in the words of the command. */
    List<Problem> of(List<Problem> problems) {
        return problems.stream().map(this::of).toList();
    }

    /** The same problem in the words of the command. */
    Problem of(Problem problem) {
        return problem.worded(this::option, ShellWords::command);
    }

    private String option(Input input) {
        return switch (input) {
            case ACTION -> "--action";
            case WISH -> "--want";
            case ALIAS_SET -> "--stage-names";
            case ANNOTATED_COPIES -> "--annotate";
            case ANSWER_LABEL -> "--label";
            case ANSWER_SCALE -> "--scale";
            case DATE_COLUMN -> "--date";
            case DATE_ORDER -> "--date-order";
            case SCALE_COLUMN -> "--scale-column";
            case SCORE_COLUMN -> "--score";
            case SEGMENT_COLUMN -> "--segment";
            case SERIES -> "--series";
            case TOP_ANSWERS -> "--top";
            case WORDING_COLUMN -> "--wording";
            case BUDGET_TOTAL -> "--budget-total";
            case CAPABILITY -> "--capability";
            case CORRECTED_RECORD -> "--supersedes";
            case DEPARTMENT -> "--department";
            case DIMENSIONS -> "--dimensions";
            case DROPPING -> "--drop";
            case EARLIER_HEAD -> "--since";
            case EDIT -> "--set";
            case ASSESSMENT_DAY -> "--on";
            case FROM_DAY -> "--from";
            case LANGUAGE -> "--language";
            case LEDGER_HEAD -> "--head";
            case MAPPING -> "--mapping";
            case MODEL -> command.findOption(MODEL) == null ? "MODEL" : MODEL;
            case MODEL_NAME -> "--name";
            case ORGANISATION -> "--organisation";
            case OUTPUT -> command.findOption(OUT) == null && command.findOption(TO) != null ? TO : OUT;
            case PERSON -> "--by";
            case PLACING -> "--placing";
            case PREFERRED_FILE -> "--prefer";
            case PREVIOUS_PROFILE -> "--previous";
            case PROFILES -> "--profiles";
            case QUESTIONS -> "--from-csv";
            case ROLE -> "--role";
            case ROW -> command.findOption(ROW) == null ? "ROW" : ROW;
            case RULE -> "--rule";
            case SCALE -> "--scale";
            case SOURCE_MODEL -> "--from";
            case STAGE -> "--stage";
            case STAGE_NAMES -> "--stages";
            case TABLE -> "--only";
            case TABLES -> "--tables";
            case TARGET_STAGE -> "--target";
            case TEST_CASE -> "--case";
            case TO_DAY -> TO;
            case TRUSTED_PROGRAM -> "--trust";
            case WORKBOOK -> "WORKBOOK";
        };
    }

    private static String command(Remedy remedy) {
        return switch (remedy.kind()) {
            case LIST_RECORDS -> "cxm audit list " + remedy.subject();
            case RENEW_HEADER ->
                "cxm tables header " + remedy.subject()
                        + " --out DIR writes a copy in which the columns and the header are as they should be";
            case REPLAY_BY_TRUSTED_PROGRAM ->
                "cxm audit replay with --trust, and explain with the version that made it";
            case RESTORE_WORKBOOK ->
                "cxm tables restore " + remedy.subject() + " brings back the workbook as it was shipped";
            case VERIFY_LEDGER -> "cxm audit verify " + remedy.subject();
        };
    }
}
