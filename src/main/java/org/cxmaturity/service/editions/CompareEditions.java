package org.cxmaturity.service.editions;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.comparison.EditionDifference;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.drafting.EditDrafts;
import org.cxmaturity.service.tables.TableWorkbench;
import org.cxmaturity.service.tables.WorkbookSet;
import org.cxmaturity.workspace.RuleDraft;
import org.cxmaturity.workspace.RuleEdition;
import org.cxmaturity.workspace.RuleEditions;
import org.cxmaturity.workspace.RuleProposal;
import org.cxmaturity.workspace.WorkspaceLedgers;

/** What editions and proposals of a workspace's rule base have otherwise than others, and their workbooks as they were. */
public record CompareEditions(
        TableWorkbench bench, RuleEditions editions, EditDrafts drafts, WorkspaceLedgers ledgers) {
    /** The workbooks of an edition, by file name; empty where there is none of that number. */
    public Optional<Result<SortedMap<String, byte[]>>> workbooks(UUID workspace, long number) {
        return editions.edition(workspace, number).map(each -> contents(workspace, each.workbooks()));
    }

    /** What a later edition has otherwise than an earlier one; empty where one of them is not there. */
    public Optional<Result<EditionDifference>> editions(UUID workspace, long before, long after) {
        return editions.edition(workspace, before).flatMap(old -> editions.edition(workspace, after)
                .map(now -> difference(workspace, name(before), old.workbooks(), name(after), now.workbooks())));
    }

    private static String name(long edition) {
        return "edition " + edition;
    }

    /** What a proposal has otherwise than the edition that it was made upon. */
    public Result<EditionDifference> proposal(UUID workspace, RuleProposal proposal) {
        Map<String, Hash> before = editions.edition(workspace, proposal.live())
                .map(RuleEdition::workbooks)
                .or(() -> drafts.of(workspace).stream()
                        .filter(each -> each.id().equals(proposal.draft()))
                        .findFirst()
                        .map(RuleDraft::base))
                .orElseThrow();
        return difference(workspace, name(proposal.live()), before, "the proposal", proposal.workbooks());
    }

    private Result<EditionDifference> difference(
            UUID workspace, String oldName, Map<String, Hash> before, String newName, Map<String, Hash> after) {
        return contents(workspace, before).then(old -> contents(workspace, after)
                .then(now ->
                        bench.difference(new WorkbookSet(oldName, false, old), new WorkbookSet(newName, false, now))));
    }

    private Result<SortedMap<String, byte[]>> contents(UUID workspace, Map<String, Hash> workbooks) {
        return ledgers.of(workspace).archive().getAll(workbooks);
    }
}
