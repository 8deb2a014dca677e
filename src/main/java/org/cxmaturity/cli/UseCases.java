package org.cxmaturity.cli;

import java.util.List;
import java.util.function.Supplier;
import org.cxmaturity.files.WrittenFiles;
import org.cxmaturity.model.Problem;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.profile.Assessing;
import org.cxmaturity.service.profile.CompileReport;
import org.cxmaturity.service.profile.Explaining;
import org.cxmaturity.service.profile.Roadmapping;
import org.cxmaturity.service.reassessment.CompareAssessments;

/**
 * What the commands call and know.
 *
 * @param auditing made only for a command that needs it
 * @param roadmapping likewise
 * @param reporting likewise
 * @param workbench likewise
 * @param written the files that results were written to before
 * @param unread the files that look like tables beside those that results were made with, and were not read
 * @param intake what facts come in by
 * @param comparing made only for a command that needs it
 * @param serving likewise
 * @param safekeeping likewise
 */
public record UseCases(
        Assessing assessing,
        Explaining explaining,
        Supplier<Auditing> auditing,
        Supplier<Roadmapping> roadmapping,
        Supplier<CompileReport> reporting,
        Supplier<TableFiles> workbench,
        WrittenFiles written,
        Supplier<List<Problem>> unread,
        Intake intake,
        Supplier<CompareAssessments> comparing,
        Supplier<Serving> serving,
        Supplier<Safekeeping> safekeeping) {
    /** Use cases of commands that end: nothing is served. */
    public UseCases(
            Assessing assessing,
            Explaining explaining,
            Supplier<Auditing> auditing,
            Supplier<Roadmapping> roadmapping,
            Supplier<CompileReport> reporting,
            Supplier<TableFiles> workbench,
            WrittenFiles written,
            Supplier<List<Problem>> unread,
            Intake intake,
            Supplier<CompareAssessments> comparing) {
        this(
                assessing,
                explaining,
                auditing,
                roadmapping,
                reporting,
                workbench,
                written,
                unread,
                intake,
                comparing,
                () -> {
                    throw new IllegalStateException("nothing is served");
                },
                () -> {
                    throw new IllegalStateException("no data are kept");
                });
    }

    /** Use cases of an assessor alone: no facts come in but by a profile, and nothing is compared. */
    public UseCases(
            Assessing assessing,
            Explaining explaining,
            Supplier<Auditing> auditing,
            Supplier<Roadmapping> roadmapping,
            Supplier<CompileReport> reporting,
            Supplier<TableFiles> workbench,
            WrittenFiles written,
            Supplier<List<Problem>> unread) {
        this(
                assessing,
                explaining,
                auditing,
                roadmapping,
                reporting,
                workbench,
                written,
                unread,
                Intake.BY_PROFILE,
                () -> {
                    throw new IllegalStateException("no assessments are compared");
                });
    }

    /** The same where no file lies beside the tables. */
    public UseCases(
            Assessing assessing,
            Explaining explaining,
            Supplier<Auditing> auditing,
            Supplier<Roadmapping> roadmapping,
            Supplier<CompileReport> reporting,
            Supplier<TableFiles> workbench,
            WrittenFiles written) {
        this(assessing, explaining, auditing, roadmapping, reporting, workbench, written, List::of);
    }
}
