package org.cxmaturity.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cxmaturity.drafting.DraftChange;
import org.cxmaturity.drafting.DraftChange.CellSet;
import org.cxmaturity.drafting.DraftEdit;
import org.cxmaturity.drafting.DraftRow;
import org.cxmaturity.drafting.DraftTable;
import org.cxmaturity.model.Problem;
import org.cxmaturity.service.drafting.EditDrafts;
import org.cxmaturity.service.drafting.OpenDraft;
import org.cxmaturity.service.drafting.TakenEdit;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.web.GridView.GridProblem;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A table of a draft: as a grid where there is JavaScript, and as a table with a form for each row where there is none. */
@Controller
@RequestMapping("/rules/drafts/{id}/tables/{table}")
final class GridPage {
    private static final int UNPROCESSABLE = 422;

    private final EditDrafts drafts;
    private final DraftAccess access;
    private final Clients clients;
    private final Clock clock;

    GridPage(EditDrafts drafts, Clients clients, Clock clock) {
        this.drafts = drafts;
        this.access = new DraftAccess(drafts);
        this.clients = clients;
        this.clock = clock;
    }

    /**
     * What came of an edit, for the grid.
     *
     * @param edit the number of the draft's last edit
     * @param number the number of this one; 0 where nothing was taken
     * @param taken the changes that were, as they were kept
     * @param left what was not taken
     * @param wrong why nothing was; empty where nothing stood in the way
     */
    record GridAnswer(
            long edit,
            long number,
            String taken,
            List<LeftCell> left,
            List<GridProblem> problems,
            int elsewhere,
            List<String> wrong) {}

    /**
     * A cell or row that somebody else has changed.
     *
     * @param column the column's title; empty for a row
     */
    record LeftCell(String row, String column, @Nullable String now, String by) {}

    @GetMapping
    String table(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable String table,
            @RequestParam(defaultValue = "") String row,
            Model model) {
        OpenDraft draft = access.open(member, id);
        DraftTable shown = DraftAccess.table(draft, table);
        model.addAttribute("open", draft);
        model.addAttribute("table", shown);
        model.addAttribute("difference", draft.difference(table));
        model.addAttribute("wrong", GridView.problems(draft, shown));
        model.addAttribute("grid", true);
        model.addAttribute(
                "clients",
                shown.spec().decision() == null
                        ? List.of()
                        : clients.all(member.workspace()).stream()
                                .filter(each -> each.archived() == null)
                                .toList());
        model.addAttribute("edited", shown.row(row).orElse(null));
        return "draft-table";
    }

    /** The table as the grid takes it. */
    @GetMapping("/grid")
    @ResponseBody
    GridView grid(@AuthenticationPrincipal Member member, @PathVariable UUID id, @PathVariable String table) {
        OpenDraft draft = access.open(member, id);
        return GridView.of(draft, DraftAccess.table(draft, table));
    }

    /**
     * Changes the table.
     *
     * @param changes what is wished, as {@link DraftEdit#written} says it
     */
    @PostMapping("/edits")
    @ResponseBody
    ResponseEntity<GridAnswer> edit(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable String table,
            @RequestParam String changes) {
        OpenDraft draft = access.open(member, id);
        DraftAccess.table(draft, table);
        List<DraftChange> wished;
        try {
            wished = DraftEdit.read(changes);
        } catch (IllegalArgumentException | IndexOutOfBoundsException none) {
            return ResponseEntity.badRequest().build();
        }
        return drafts.edit(member, draft, table, wished, clock.instant())
                .either(
                        taken -> ResponseEntity.ok(answer(taken, table)),
                        refused -> refused(draft, refused.problems()));
    }

    /** Takes an edit of the table back. */
    @PostMapping("/undo")
    @ResponseBody
    ResponseEntity<GridAnswer> undo(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable String table,
            @RequestParam long edit) {
        OpenDraft draft = access.open(member, id);
        DraftAccess.table(draft, table);
        return drafts.undo(member, draft, edit, clock.instant())
                .either(
                        taken -> ResponseEntity.ok(answer(taken, table)),
                        refused -> refused(draft, refused.problems()));
    }

    private static GridAnswer answer(TakenEdit taken, String name) {
        DraftTable table = DraftAccess.table(taken.draft(), name);
        return new GridAnswer(
                taken.draft().number(),
                taken.number(),
                DraftEdit.written(taken.taken()),
                taken.left().stream().map(left -> left(left, table)).toList(),
                GridView.problems(taken.draft(), table),
                GridView.elsewhere(taken.draft(), table.spec()),
                List.of());
    }

    private static LeftCell left(TakenEdit.Left left, DraftTable table) {
        String column = left.change() instanceof CellSet set
                ? table.spec().sheetColumns().get(table.column(set.column())).title()
                : "";
        return new LeftCell(left.change().row(), column, left.now(), left.by());
    }

    private static ResponseEntity<GridAnswer> refused(OpenDraft draft, List<Problem> problems) {
        return ResponseEntity.status(UNPROCESSABLE)
                .body(new GridAnswer(
                        draft.number(),
                        0,
                        "",
                        List.of(),
                        List.of(),
                        0,
                        problems.stream().map(Problem::toString).toList()));
    }

    /** Changes one row by a plain form, whose fields are called after columns; what was shown stands beside in {@code was.}. */
    @PostMapping("/row")
    String row(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable String table,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        OpenDraft draft = access.open(member, id);
        DraftTable edited = DraftAccess.table(draft, table);
        DraftRow row = edited.row(typed.getOrDefault("row", "")).orElseThrow(NotThere::new);
        List<DraftChange> wished = new ArrayList<>();
        for (Column column : edited.spec().sheetColumns()) {
            String text = typed.get(column.name());
            if (text != null) {
                wished.add(new CellSet(row.key(), column.name(), typed.getOrDefault("was." + column.name(), ""), text));
            }
        }
        TakenEdit taken = RulesPage.opened(drafts.edit(member, draft, table, wished, clock.instant()));
        after.addFlashAttribute("left", answer(taken, table).left());
        return "redirect:/rules/drafts/" + id + "/tables/" + table + "#" + row.key();
    }
}
