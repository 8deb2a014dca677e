package org.cxmaturity.service.tables;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.comparison.EditionDifference;
import org.cxmaturity.comparison.TablesImpact;
import org.cxmaturity.explanation.RowExplanation;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.tables.Listing;
import org.cxmaturity.tables.RenewedHeader;
import org.cxmaturity.tables.RestoredWorkbook;
import org.cxmaturity.tables.StartedModel;
import org.cxmaturity.tabletest.Coverage;
import org.cxmaturity.tabletest.ProposedTests;
import org.cxmaturity.tabletest.TestRun;

/** What an analyst asks of decision tables. */
public interface Workbench {
    /** Looks for everything that can be wrong with the workbooks of a directory. */
    Result<Checked> check(CheckRequest request, WorkProgress phases);

    /**
     * What differs between two directories of workbooks, or between two workbooks that hold the same tables.
     *
     * @param before the old one
     * @param after the new one
     */
    Result<EditionDifference> difference(Path before, Path after);

    /** A workbook in words, or every workbook of a directory. */
    Result<List<Listing>> listing(Path workbooks);

    /**
     * What the new tables make of organisations that the old ones placed elsewhere.
     *
     * @param before the directory of the old workbooks
     * @param after the directory of the new ones, or nothing for the product's own
     * @param profiles a directory of profiles, a profile, or a file of JSON lines
     */
    Result<TablesImpact> impact(Path before, Optional<Path> after, Path profiles, Progress progress);

    /**
     * Tables, and the tests that are held against them.
     *
     * @param tables a directory of workbooks, or the product's own
     * @param tests a workbook of tests, or the one beside the tables
     */
    record Tested(Optional<Path> tables, Optional<Path> tests) {}

    /**
     * Why a row fired for an organisation, or did not.
     *
     * @param asOf the day the profile describes
     */
    record RowAnswer(Organisation organisation, LocalDate asOf, RuleBaseId ruleBase, RowExplanation row) {}

    /**
     * Runs tests.
     *
     * @param only the one case to run
     */
    Result<TestRun> test(Tested tested, Optional<String> only, Progress progress);

    /**
     * Proposes boundary cases for rows that no test covers.
     *
     * @param table the one table to propose them for
     */
    Result<ProposedTests> propose(Tested tested, Optional<String> table, Progress progress);

    /** The workbook of what is proposed. */
    byte[] workbook(ProposedTests proposal);

    /**
     * Says whether a row fired for a profile, for which facts, and if not, which condition failed.
     *
     * @param row {@code table#row-id}, a row's id alone, or a cell {@code workbook!sheet!A16}
     */
    Result<RowAnswer> why(String row, Path profile, Optional<Path> tables);

    /**
     * Says which rows fired over tests, shipped examples and profiles.
     *
     * @param profiles profile files and directories of them
     * @param annotate a directory for copies of the workbooks in which the rows are marked that never did, if they are wanted
     */
    Result<Coverage> coverage(Tested tested, List<Path> profiles, Optional<Path> annotate, Progress progress);

    /**
     * Writes copies of a workbook, or of those of a directory, with the headers that this version demands.
     *
     * @param drop whether data may be left out that this version has no column for
     */
    Result<List<RenewedHeader>> headers(Path workbooks, Path out, boolean drop);

    /**
     * Brings a workbook back as it was shipped.
     *
     * @param workbook its name, or {@code all}
     * @param tables the directory in which to put it in place of the one there, or nothing for the product's own
     * @param out the directory to write it to instead, if it is to leave those tables alone
     */
    Result<List<RestoredWorkbook>> restore(String workbook, Optional<Path> tables, Optional<Path> out);

    /**
     * The rules that stock Drools makes of a workbook.
     *
     * @param workbook a file, or the name of a workbook
     * @param tables where a workbook is that is named, or nothing for the product's own
     */
    Result<String> drl(String workbook, Optional<Path> tables);

    /**
     * Starts a maturity model from a template, in a copy of workbooks.
     *
     * @param tables the workbooks to copy, or nothing for the product's own
     */
    Result<StartedModel> start(ModelPlan plan, Optional<Path> tables);
}
