package org.cxmaturity.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cxmaturity.drafting.DraftRow;
import org.cxmaturity.drafting.DraftTable;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.drafting.EditDrafts;
import org.cxmaturity.service.drafting.OpenDraft;
import org.cxmaturity.service.tables.TableTrial;
import org.cxmaturity.service.tables.TableTrial.RowTrial;
import org.cxmaturity.service.tables.TryTable;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What a table of a draft makes of one client, for the grid: which rows fire, and which cells keep the others from it. */
@Controller
@RequestMapping("/rules/drafts/{id}/tables/{table}/trial")
final class TrialPage {
    private static final int MOST_WRONG = 5;

    private final DraftAccess access;
    private final TryTable trying;
    private final Clients clients;

    TrialPage(EditDrafts drafts, TryTable trying, Clients clients) {
        this.access = new DraftAccess(drafts);
        this.trying = trying;
        this.clients = clients;
    }

    /**
     * A trial.
     *
     * @param edit the edit after which the draft stands as it was tried
     * @param client the client's name
     * @param rows what became of rows, by key
     * @param wrong why the draft cannot be tried; empty where it was
     */
    record TrialAnswer(long edit, String client, Map<String, TrialRow> rows, List<String> wrong) {}

    /**
     * A row.
     *
     * @param cells its conditions by column, from 0
     */
    record TrialRow(
            int fired,
            Map<Integer, TrialCell> cells,
            @Nullable String beside) {}

    /** A condition: whether it is met, and by what. */
    record TrialCell(boolean met, @Nullable String actual) {}

    @GetMapping
    @ResponseBody
    TrialAnswer trial(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable String table,
            @RequestParam UUID client) {
        OpenDraft draft = access.open(member, id);
        DraftTable tried = DraftAccess.table(draft, table);
        ProfileVersion version = clients.latest(member.workspace(), client).orElseThrow(NotThere::new);
        List<Problem> problems = draft.check().problems();
        if (tried.spec().decision() == null) {
            throw new NotThere();
        }
        Result<TableTrial> trial = problems.isEmpty()
                ? trying.of(tried.spec(), version.document(), EditDrafts.workbooks(draft))
                : Result.refused(Fault.TABLES, problems);
        return trial.either(
                done -> new TrialAnswer(draft.number(), done.organisation(), rows(tried, done), List.of()),
                refused -> new TrialAnswer(draft.number(), "", Map.of(), words(refused.problems())));
    }

    private static List<String> words(List<Problem> problems) {
        List<String> words = new ArrayList<>();
        problems.stream().limit(MOST_WRONG).map(Problem::toString).forEach(words::add);
        if (problems.size() > MOST_WRONG) {
            words.add("and " + (problems.size() - MOST_WRONG) + " more");
        }
        return words;
    }

    private static Map<String, TrialRow> rows(DraftTable table, TableTrial trial) {
        Map<String, RowTrial> byId = new HashMap<>();
        trial.rows().forEach(row -> byId.put(row.id(), row));
        Map<String, TrialRow> rows = new HashMap<>();
        for (DraftRow row : table.rows()) {
            RowTrial tried = byId.get(row.cells().get(0));
            if (tried != null) {
                rows.put(row.key(), row(table, tried));
            }
        }
        return rows;
    }

    private static TrialRow row(DraftTable table, RowTrial row) {
        List<String> titles =
                table.spec().sheetColumns().stream().map(Column::title).toList();
        Map<Integer, TrialCell> cells = new HashMap<>();
        row.cells().forEach(cell -> cells.put(titles.indexOf(cell.title()), new TrialCell(cell.met(), cell.actual())));
        return new TrialRow(row.fired(), cells, row.beside());
    }
}
