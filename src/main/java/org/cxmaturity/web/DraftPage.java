package org.cxmaturity.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cxmaturity.drafting.DraftChange.CellSet;
import org.cxmaturity.drafting.DraftChange.RowAdded;
import org.cxmaturity.drafting.DraftEdit;
import org.cxmaturity.drafting.DraftRow;
import org.cxmaturity.drafting.DraftTable;
import org.cxmaturity.model.Problem;
import org.cxmaturity.service.drafting.EditDrafts;
import org.cxmaturity.service.drafting.OpenDraft;
import org.cxmaturity.service.drafting.TakenEdit;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.workspace.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A draft: its tables, what is wrong with them, and everything that was changed, which can be taken back. */
@Controller
@RequestMapping("/rules/drafts/{id}")
final class DraftPage {
    private static final int MOST_EDITS = 200;
    private static final int MOST_PROBLEMS = 100;

    private final EditDrafts drafts;
    private final DraftAccess access;
    private final Clock clock;

    DraftPage(EditDrafts drafts, Clock clock) {
        this.drafts = drafts;
        this.access = new DraftAccess(drafts);
        this.clock = clock;
    }

    /**
     * Something wrong, and the cell that it is wrong with.
     *
     * @param table null where it is wrong with a workbook as a whole
     * @param row the key of the row; empty where there is none
     * @param at the column, from 0; -1 where there is none
     * @param column its title
     */
    public record PlacedProblem(
            Problem problem, @Nullable DraftTable table, String row, String id, int at, String column) {
        static List<PlacedProblem> of(OpenDraft draft) {
            List<PlacedProblem> placed = new ArrayList<>();
            for (DraftTable table : draft.tables().tables().values()) {
                draft.check().problems(table.spec()).forEach(each -> placed.add(of(table, each)));
            }
            return placed;
        }

        private static PlacedProblem of(DraftTable table, Problem problem) {
            CellPlace place = CellPlace.parse(problem.place());
            int column = table.column(place);
            return new PlacedProblem(
                    problem,
                    table,
                    table.at(place).map(DraftRow::key).orElse(""),
                    table.at(place).map(found -> found.cells().get(0)).orElse(""),
                    column,
                    column < 0 ? "" : table.spec().sheetColumns().get(column).title());
        }

        /** A problem of the draft's workbooks; without a table where it is with a workbook as a whole. */
        static PlacedProblem of(OpenDraft draft, Problem problem) {
            return draft.tables().tables().values().stream()
                    .filter(table -> problem.place().startsWith(CellPlace.of(table.spec()) + "!"))
                    .findFirst()
                    .map(table -> of(table, problem))
                    .orElseGet(() -> new PlacedProblem(problem, null, "", "", -1, problem.place()));
        }
    }

    /**
     * An edit in the history.
     *
     * @param cells how many cells it set
     * @param undone whether it was taken back
     */
    public record PastEdit(DraftEdit edit, String title, int cells, int added, int removed, boolean undone) {
        private static PastEdit of(DraftEdit edit, OpenDraft draft, Set<Long> undone) {
            int cells = (int) edit.changes().stream()
                    .filter(each -> each instanceof CellSet)
                    .count();
            int added = (int) edit.changes().stream()
                    .filter(each -> each instanceof RowAdded)
                    .count();
            return new PastEdit(
                    edit,
                    DraftAccess.table(draft, edit.table()).spec().title(),
                    cells,
                    added,
                    edit.changes().size() - cells - added,
                    undone.contains(edit.number()));
        }
    }

    @GetMapping
    String draft(@AuthenticationPrincipal Member member, @PathVariable UUID id, Model model) {
        OpenDraft draft = access.open(member, id);
        Set<Long> undone = draft.undone();
        List<PastEdit> history = new ArrayList<>();
        for (int at = draft.edits().size() - 1; at >= 0 && history.size() < MOST_EDITS; at--) {
            history.add(PastEdit.of(draft.edits().get(at), draft, undone));
        }
        model.addAttribute("open", draft);
        model.addAttribute("groups", RuleTables.of(draft));
        List<PlacedProblem> wrong = PlacedProblem.of(draft);
        model.addAttribute("problemCount", wrong.size());
        model.addAttribute("wrong", wrong.subList(0, Math.min(MOST_PROBLEMS, wrong.size())));
        model.addAttribute("history", history);
        return "draft";
    }

    /** Takes an edit back. */
    @PostMapping("/undo")
    String undo(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam long edit,
            RedirectAttributes after) {
        TakenEdit undone = RulesPage.opened(drafts.undo(member, access.open(member, id), edit, clock.instant()));
        after.addFlashAttribute("left", undone.left());
        return "redirect:/rules/drafts/" + id + "#history";
    }
}
