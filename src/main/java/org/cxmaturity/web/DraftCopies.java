package org.cxmaturity.web;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.cxmaturity.drafting.DraftChange;
import org.cxmaturity.drafting.DraftChange.CellSet;
import org.cxmaturity.drafting.DraftRow;
import org.cxmaturity.drafting.DraftTable;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.service.drafting.EditDrafts;
import org.cxmaturity.service.drafting.MergedWorkbook;
import org.cxmaturity.service.drafting.OpenDraft;
import org.cxmaturity.service.drafting.TakenEdit;
import org.cxmaturity.workspace.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A draft's workbooks, taken along to be edited in a spreadsheet, and brought back. */
@Controller
@RequestMapping("/rules/drafts/{id}")
final class DraftCopies {
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final EditDrafts drafts;
    private final DraftAccess access;
    private final Clock clock;

    DraftCopies(EditDrafts drafts, Clock clock) {
        this.drafts = drafts;
        this.access = new DraftAccess(drafts);
        this.clock = clock;
    }

    /**
     * Something that the workbook and the draft have both changed.
     *
     * @param column the column's title; empty where the row is meant
     * @param name the column's name
     * @param here what the draft says; null where it has no such row
     * @param there what the workbook says; null where it has no such row
     */
    public record Conflict(
            String table,
            String title,
            String row,
            String id,
            String column,
            String name,
            @Nullable String here,
            @Nullable String there,
            String by) {
        private static Conflict of(TakenEdit.Left left, DraftTable table) {
            boolean cell = left.change() instanceof CellSet;
            CellSet set = cell ? (CellSet) left.change() : new CellSet("", "", "", "");
            return new Conflict(
                    table.spec().name(),
                    table.spec().title(),
                    left.change().row(),
                    table.row(left.change().row())
                            .map(row -> row.cells().get(0))
                            .orElse(""),
                    cell
                            ? table.spec()
                                    .sheetColumns()
                                    .get(table.column(set.column()))
                                    .title()
                            : "",
                    set.column(),
                    left.now(),
                    cell ? set.after() : null,
                    left.by());
        }
    }

    /** All workbooks, as one zip. */
    @GetMapping("/workbooks")
    ResponseEntity<byte[]> all(@AuthenticationPrincipal Member member, @PathVariable UUID id) {
        OpenDraft draft = access.open(member, id);
        return file(draft.draft().name() + ".zip", "application/zip", EditionsPage.zipped(EditDrafts.copies(draft)));
    }

    /** One workbook. */
    @GetMapping("/workbooks/{file}")
    ResponseEntity<byte[]> one(
            @AuthenticationPrincipal Member member, @PathVariable UUID id, @PathVariable String file) {
        SortedMap<String, byte[]> copies = EditDrafts.copies(access.open(member, id));
        byte[] content = copies.get(file);
        if (content == null) {
            throw new NotThere();
        }
        return file(file, SPREADSHEET, content);
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(name))
                .body(content);
    }

    /** Takes in a workbook that was edited elsewhere, and shows what it and the draft have both changed. */
    @PostMapping("/workbooks")
    String bringBack(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam MultipartFile workbook,
            Model model)
            throws IOException {
        OpenDraft draft = access.open(member, id);
        NamedContent content = new NamedContent(FileNames.of(workbook), workbook.getBytes());
        MergedWorkbook merged = RulesPage.opened(drafts.merge(member, draft, content, clock.instant()));
        List<Conflict> conflicts = new ArrayList<>();
        merged.edits().forEach((table, edit) -> edit.left()
                .forEach(left -> conflicts.add(Conflict.of(left, DraftAccess.table(merged.draft(), table)))));
        model.addAttribute("open", merged.draft());
        model.addAttribute("merged", merged);
        model.addAttribute("conflicts", conflicts);
        return "draft-merged";
    }

    /** Does to the draft what was chosen of conflicts; a field is called after what it says and the conflict's number. */
    @PostMapping("/conflicts")
    String resolve(
            @AuthenticationPrincipal Member member, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        Map<String, List<DraftChange>> wished = new LinkedHashMap<>();
        for (int at = 0; typed.containsKey("table." + at); at++) {
            if ("there".equals(typed.get("choice." + at))) {
                String number = "." + at;
                wished.computeIfAbsent(typed.getOrDefault("table" + number, ""), first -> new ArrayList<>())
                        .add(change(access.open(member, id), typed, number));
            }
        }
        wished.forEach((table, changes) ->
                RulesPage.opened(drafts.edit(member, access.open(member, id), table, changes, clock.instant())));
        return "redirect:/rules/drafts/" + id;
    }

    private static DraftChange change(OpenDraft draft, Map<String, String> typed, String number) {
        DraftTable table = DraftAccess.table(draft, typed.getOrDefault("table" + number, ""));
        String key = typed.getOrDefault("row" + number, "");
        String column = typed.getOrDefault("column" + number, "");
        DraftRow row = table.row(key).orElseThrow(NotThere::new);
        return column.isEmpty()
                ? new DraftChange.RowRemoved("", 0, row)
                : new CellSet(
                        key, column, typed.getOrDefault("here" + number, ""), typed.getOrDefault("value" + number, ""));
    }
}
