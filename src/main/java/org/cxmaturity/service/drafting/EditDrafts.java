package org.cxmaturity.service.drafting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.cxmaturity.drafting.DraftChange;
import org.cxmaturity.drafting.DraftChange.CellSet;
import org.cxmaturity.drafting.DraftEdit;
import org.cxmaturity.drafting.DraftTable;
import org.cxmaturity.drafting.TriedChanges;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.RuleBaseWithWorkbooks;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.workspace.DraftStep;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.RuleDraft;
import org.cxmaturity.workspace.RuleDrafts;
import org.cxmaturity.workspace.WorkspaceLedgers;
import org.jspecify.annotations.Nullable;

/** Begins drafts of the rule base, changes them, takes changes back, and writes them as workbooks. Nothing of it is live. */
public final class EditDrafts {
    private static final int LONGEST_NAME = 200;
    private static final int MOST_TRIES = 50;

    private final RuleDrafts drafts;
    private final WorkspaceLedgers ledgers;
    private final Supplier<Result<RuleBaseWithWorkbooks>> live;
    private final KnownDrafts known;

    /**
     * Use cases over these drafts.
     *
     * @param ledgers beside which the contents of bases are kept
     * @param live the rule base that a draft begins from
     */
    public EditDrafts(RuleDrafts drafts, WorkspaceLedgers ledgers, Supplier<Result<RuleBaseWithWorkbooks>> live) {
        this.drafts = drafts;
        this.ledgers = ledgers;
        this.live = live;
        this.known = new KnownDrafts(drafts, workspace -> ledgers.of(workspace).archive());
    }

    /** The drafts of a workspace, the newest first; those given up too. */
    public List<RuleDraft> of(UUID workspace) {
        return drafts.of(workspace);
    }

    /** Begins a draft from the rule base that is live; refused where the name is none, or another draft goes by it. */
    public Result<RuleDraft> begin(Member by, String name, Instant now) {
        String called = name.strip();
        return Result.unless(
                        Fault.INPUT, misnamed(by.workspace(), called).stream().toList(), called)
                .then(good -> live.get())
                .then(base -> ledgers.of(by.workspace())
                        .archive()
                        .keepAll(base.workbooks())
                        .map(hashes -> {
                            RuleDraft draft = new RuleDraft(
                                    UUID.randomUUID(),
                                    called,
                                    hashes,
                                    base.loaded().ruleBase().id().version(),
                                    base.loaded().ruleBase().digest(),
                                    by.name(),
                                    now,
                                    null);
                            drafts.add(by.workspace(), draft);
                            return draft;
                        }));
    }

    private Optional<Problem> misnamed(UUID workspace, String called) {
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            return Optional.of(new Problem(
                    "Name",
                    called.isEmpty() ? "nothing" : called.length() + " characters",
                    "a name of 1 to " + LONGEST_NAME + " characters",
                    null));
        }
        boolean taken = of(workspace).stream()
                .anyMatch(each -> each.archived() == null && each.name().equalsIgnoreCase(called));
        return taken
                ? Optional.of(
                        new Problem("Name", "“" + called + "”, by which another draft goes", "a name of its own", null))
                : Optional.empty();
    }

    /** Gives a draft up, or takes it up again with null; false where there is none. */
    public boolean archive(Member by, UUID draft, @Nullable Instant since) {
        return drafts.archive(by.workspace(), draft, since);
    }

    /** A draft as it stands; empty where the workspace has none of that id. */
    public Optional<Result<OpenDraft>> open(UUID workspace, UUID draft) {
        return drafts.draft(workspace, draft).map(found -> known.open(workspace, found));
    }

    /** The number of a draft's last edit; 0 before the first. */
    public long lastEdit(UUID workspace, UUID draft) {
        return drafts.last(workspace, draft);
    }

    /** The workbooks that a draft would be published as, by file name; those of its base, byte for byte, where it changes nothing. */
    public static SortedMap<String, byte[]> workbooks(OpenDraft draft) {
        return DraftWorkbooks.of(draft.base(), draft.tables(), draft.check());
    }

    /**
     * Changes a table. What somebody else has changed in the meantime is left as it is, and told; what is no value of its column is
     * taken, and is a problem of the draft.
     */
    public Result<TakenEdit> edit(Member by, OpenDraft draft, String table, List<DraftChange> wished, Instant now) {
        return WishedChanges.kept(draft, table, wished).then(kept -> take(by, draft, table, kept, null, now));
    }

    /**
     * The workbooks of a draft to be edited elsewhere, by file name: one that differs from the base says of itself after which edit it
     * was taken along.
     */
    public static SortedMap<String, byte[]> copies(OpenDraft draft) {
        SortedMap<String, byte[]> copies = workbooks(draft);
        copies.replaceAll((file, content) -> content == draft.base().workbooks().get(file)
                ? content
                : CopyMark.on(draft, new NamedContent(file, content)));
        return copies;
    }

    /**
     * Takes in a workbook that was edited elsewhere: what it has otherwise than when it was taken along is done to the draft. What
     * somebody has changed here meanwhile is left, and told. Refused as a whole where it is no plain workbook of the rule base.
     */
    public Result<MergedWorkbook> merge(Member by, OpenDraft draft, NamedContent workbook, Instant now) {
        return CopyMark.read(draft, workbook).then(copy -> {
            OpenDraft then = draft.before(copy.since());
            Map<String, TakenEdit> edits = new LinkedHashMap<>();
            Result<OpenDraft> after = Result.done(draft);
            for (Map.Entry<TableSpec<?>, List<List<String>>> each :
                    copy.texts().rows().entrySet()) {
                String table = each.getKey().name();
                List<DraftChange> wished = WorkbookMerge.of(
                        then.tables().table(table).orElseThrow(),
                        draft.tables().table(table).orElseThrow(),
                        each.getValue());
                after = after.then(
                        open -> take(by, open, table, wished, null, now).map(taken -> {
                            if (taken.number() > 0 || !taken.left().isEmpty()) {
                                edits.put(table, taken);
                            }
                            return taken.draft();
                        }));
            }
            return after.map(open -> new MergedWorkbook(copy.texts().file(), copy.since(), open, edits));
        });
    }

    /** Takes an edit back, as far as nobody has changed the same since. */
    public Result<TakenEdit> undo(Member by, OpenDraft draft, long number, Instant now) {
        Optional<DraftEdit> found =
                draft.edits().stream().filter(each -> each.number() == number).findFirst();
        if (found.isEmpty() || draft.undone().contains(number)) {
            return Result.refused(
                    Fault.INPUT,
                    new Problem(
                            "Edit",
                            found.isEmpty() ? "no edit " + number : "edit " + number + ", which is taken back already",
                            "an edit of this draft that stands",
                            null));
        }
        DraftEdit edit = found.get();
        return take(by, draft, edit.table(), edit.reversed(), number, now);
    }

    private Result<TakenEdit> take(
            Member by, OpenDraft seen, String table, List<DraftChange> wished, @Nullable Long undoes, Instant now) {
        return take(by, seen.draft(), wished, new DraftStep(0, table, "", undoes, by.name(), now), MOST_TRIES);
    }

    /** Adds a step; where somebody was faster, what is wished is tried on what they made of it. */
    private Result<TakenEdit> take(Member by, RuleDraft of, List<DraftChange> wished, DraftStep step, int tries) {
        return known.open(by.workspace(), of).then(draft -> {
            DraftTable table = draft.tables().table(step.table()).orElseThrow();
            TriedChanges tried = TriedChanges.of(table, wished);
            List<TakenEdit.Left> left = left(draft, table, tried.left());
            if (tried.taken().isEmpty()) {
                return Result.done(new TakenEdit(draft, 0, List.of(), left));
            }
            DraftStep next = new DraftStep(
                    draft.number() + 1,
                    step.table(),
                    DraftEdit.written(tried.taken()),
                    step.undoes(),
                    step.by(),
                    step.at());
            if (drafts.add(by.workspace(), of.id(), next)) {
                return known.open(by.workspace(), of)
                        .map(open -> new TakenEdit(open, next.number(), tried.taken(), left));
            }
            if (tries == 0) {
                throw new IllegalStateException("no step could be added to draft " + of.id());
            }
            return take(by, of, wished, step, tries - 1);
        });
    }

    private static List<TakenEdit.Left> left(OpenDraft draft, DraftTable table, List<DraftChange> changes) {
        List<TakenEdit.Left> left = new ArrayList<>();
        for (DraftChange each : changes) {
            @Nullable
            String says = each instanceof CellSet set
                    ? table.row(set.row())
                            .map(row -> row.cells().get(table.column(set.column())))
                            .orElse(null)
                    : null;
            left.add(new TakenEdit.Left(
                    each, says, draft.changedBy(table.spec().name(), each).orElse("")));
        }
        return left;
    }
}
