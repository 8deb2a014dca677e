package org.cxmaturity.service.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import org.cxmaturity.audit.ContentStore;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.drafting.DraftEdit;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.ShippedRows;
import org.cxmaturity.tablespec.AssembledTables;
import org.cxmaturity.workbook.Workbooks;
import org.cxmaturity.workspace.DraftStep;
import org.cxmaturity.workspace.RuleDraft;
import org.cxmaturity.workspace.RuleDrafts;
import org.jspecify.annotations.Nullable;

/**
 * Drafts as they stand: the few that were looked at last are remembered, and only steps that were added since are read. Safe to share
 * between threads.
 */
final class KnownDrafts {
    private static final int BASES = 4;
    private static final int DRAFTS = 16;

    private final RuleDrafts drafts;
    private final Function<UUID, ContentStore> contents;
    private @Nullable Workbooks workbooks;
    private final Map<Map<String, Hash>, DraftBase> bases = recent(BASES);
    private final Map<UUID, OpenDraft> known = recent(DRAFTS);

    /**
     * Of these drafts.
     *
     * @param contents where a workspace keeps contents
     */
    KnownDrafts(RuleDrafts drafts, Function<UUID, ContentStore> contents) {
        this.drafts = drafts;
        this.contents = contents;
    }

    private static <K, V> Map<K, V> recent(int most) {
        return new LinkedHashMap<>(most, 1, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** A draft as it stands. */
    synchronized Result<OpenDraft> open(UUID workspace, RuleDraft draft) {
        @Nullable OpenDraft before = known.get(draft.id());
        List<DraftEdit> newer = before == null ? List.of() : edits(workspace, draft, before.number() - 1);
        if (before != null && isContinued(before, newer)) {
            return Result.done(
                    remembered(draft, before, newer.subList(before.edits().isEmpty() ? 0 : 1, newer.size())));
        }
        return base(workspace, draft.base())
                .map(base -> remembered(draft, OpenDraft.unedited(draft, base), edits(workspace, draft, 0)));
    }

    private OpenDraft remembered(RuleDraft draft, OpenDraft before, List<DraftEdit> further) {
        OpenDraft open = further.isEmpty() ? before : before.after(further);
        known.put(draft.id(), open);
        return new OpenDraft(draft, open.base(), open.tables(), open.check(), open.edits());
    }

    /** Whether the last edit that is remembered is still there: a backup may have been restored since. */
    private static boolean isContinued(OpenDraft before, List<DraftEdit> newer) {
        List<DraftEdit> edits = before.edits();
        return edits.isEmpty() || !newer.isEmpty() && newer.get(0).equals(edits.get(edits.size() - 1));
    }

    private List<DraftEdit> edits(UUID workspace, RuleDraft draft, long above) {
        return drafts.steps(workspace, draft.id(), above).stream()
                .map(KnownDrafts::edit)
                .toList();
    }

    private Result<DraftBase> base(UUID workspace, Map<String, Hash> files) {
        @Nullable DraftBase base = bases.get(files);
        return base != null
                ? Result.done(base)
                : contents.apply(workspace).getAll(files).then(this::read).map(read -> {
                    bases.put(files, read);
                    return read;
                });
    }

    /** What the product was built with is read with the first draft, and not at a start. */
    private Workbooks workbooks() {
        Workbooks known = workbooks == null ? new Workbooks(ShippedRows.read().orElse(null)) : workbooks;
        workbooks = known;
        return known;
    }

    private Result<DraftBase> read(SortedMap<String, byte[]> files) {
        AssembledTables read = workbooks().survey(files);
        return Result.unless(Fault.TABLES, read.problems(), files).map(sound -> DraftBase.of(sound, read.sound()));
    }

    private static DraftEdit edit(DraftStep step) {
        return new DraftEdit(
                step.number(), step.table(), DraftEdit.read(step.changes()), step.undoes(), step.by(), step.at());
    }
}
