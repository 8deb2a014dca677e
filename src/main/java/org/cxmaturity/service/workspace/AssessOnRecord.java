package org.cxmaturity.service.workspace;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.AssessmentToRecord;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.profile.AssessWithNext;
import org.cxmaturity.service.profile.ProfileRequest;
import org.cxmaturity.wording.Words;
import org.cxmaturity.workspace.AssessmentOnRecord;
import org.cxmaturity.workspace.AssessmentOnRecord.PlacedStage;
import org.cxmaturity.workspace.Assessments;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;
import org.cxmaturity.workspace.Transactions;
import org.cxmaturity.workspace.WorkspaceLedgers;

/** Puts assessments of clients on record: the ledger's line, and what lists show of it, in one transaction. */
public record AssessOnRecord(
        AssessWithNext assessing,
        Auditing auditing,
        Clients clients,
        Assessments assessments,
        WorkspaceLedgers ledgers,
        Transactions transactions) {
    /** Assesses the newest version of a client's profile. */
    public Result<AssessmentOnRecord> record(Member by, UUID client, Optional<String> note, ZonedDateTime now) {
        return transactions.whole(() -> {
            ProfileVersion version = clients.latest(by.workspace(), client).orElseThrow();
            return assess(version).then(assessed -> auditing.append(
                            ledgers.of(by.workspace()),
                            new AssessmentToRecord(
                                    version.document(),
                                    Optional.empty(),
                                    by.name(),
                                    now.toLocalDate(),
                                    now,
                                    note,
                                    Optional.empty(),
                                    Optional.empty()))
                    .map(appended -> kept(by, version, assessed, appended, now)));
        });
    }

    private Result<AssessWithNext.Assessed> assess(ProfileVersion version) {
        ProfileRequest request = new ProfileRequest(version.document(), Optional.empty(), List.of(), Optional.empty());
        return assessing.assess(request);
    }

    private AssessmentOnRecord kept(
            Member by,
            ProfileVersion version,
            AssessWithNext.Assessed assessed,
            LedgerStore.Appended appended,
            ZonedDateTime now) {
        Assessment assessment = assessed.assessment();
        AssessmentOnRecord made = new AssessmentOnRecord(
                UUID.randomUUID(),
                version.client(),
                version.number(),
                assessment.ruleBase().digest(),
                appended.sequence(),
                by.name(),
                assessment.asOf(),
                now.toInstant(),
                assessed.next(),
                assessment.placements().stream().map(AssessOnRecord::stage).toList());
        assessments.add(by.workspace(), made);
        return made;
    }

    /** Where a placement stands, in brief. */
    public static PlacedStage stage(Placement placement) {
        return new PlacedStage(
                placement.model(),
                placement.modelName(),
                placement.stage(),
                Words.standing(placement),
                placement.attained() ? placement.order() : placement.order() - 1,
                placement.stages().size(),
                Words.evidenced(placement));
    }
}
