package org.cxmaturity.service.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.LedgerRecords;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.audit.People;
import org.cxmaturity.audit.RecordSummary;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.RowRef;

/** Picks records. A cell is looked up in the workbooks that each record went by, since the same row may stand elsewhere today. */
final class ListRecords {
    /** What stands in the JSON of every record that corrects another. */
    private static final String CORRECTS = "\"supersedes\":{\"hash\":";

    private final LedgerStore ledger;
    private final RecordFilter wanted;
    private final ArchivedRuleBases ruleBases;
    private final Map<Map<String, Hash>, Set<RowRef>> rowsAtCell = new HashMap<>();

    /** The records that correct one, by the number of that one. */
    private final Map<Long, List<Long>> corrections = new HashMap<>();

    ListRecords(LedgerStore ledger, RecordFilter wanted, ArchivedRuleBases ruleBases) {
        this.ledger = ledger;
        this.wanted = wanted;
        this.ruleBases = ruleBases;
    }

    Result<List<RecordSummary>> list(LedgerWatch watch) {
        List<String> texts = wanted.texts().isEmpty()
                ? List.of()
                : Stream.concat(wanted.texts().stream(), Stream.of(CORRECTS)).toList();
        return Result.unless(Fault.INPUT, wanted.problems(), ledger.people())
                .then(people -> people.people(watch))
                .then(people -> new LedgerRecords(ledger, watch).each(texts, record -> summary(record, people)))
                .map(all -> all.stream()
                        .map(each -> each.correctedBy(corrections.getOrDefault(each.sequence(), List.of())))
                        .toList())
                .then(all -> all.isEmpty() ? none() : Result.done(all));
    }

    /** No record; refused where something was asked for that none can have, so that a slip is not taken for an answer. */
    private Result<List<RecordSummary>> none() {
        return LedgerVocabulary.of(ledger, ruleBases)
                .then(known -> Result.unless(Fault.INPUT, known.unknown(wanted), List.of()));
    }

    private Result<Optional<RecordSummary>> summary(AuditRecord record, People people) {
        record.supersedes().ifPresent(old -> corrections
                .computeIfAbsent(old.sequence(), number -> new ArrayList<>())
                .add(record.sequence()));
        return (wanted.wants(record) ? restsOnRow(record) : Result.done(false))
                .map(picked -> picked ? Optional.of(RecordSummary.of(record, people)) : Optional.empty());
    }

    private Result<Boolean> restsOnRow(AuditRecord record) {
        if (wanted.row().isEmpty()) {
            return Result.done(true);
        }
        RowOrCell row = wanted.row().get();
        RowRef cited = row.cited();
        return cited == null
                ? rowsAt(row, record).map(rows -> rows.stream().anyMatch(record::cites))
                : Result.done(record.cites(cited));
    }

    private Result<Set<RowRef>> rowsAt(RowOrCell cell, AuditRecord record) {
        Map<String, Hash> workbooks = record.ruleBase().workbooks();
        Set<RowRef> known = rowsAtCell.get(workbooks);
        return known == null
                ? ruleBases.of(record).map(loaded -> {
                    Set<RowRef> rows = cell.among(loaded.places());
                    rowsAtCell.put(workbooks, rows);
                    return rows;
                })
                : Result.done(known);
    }
}
