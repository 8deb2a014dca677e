package org.cxmaturity.service.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.audit.Archive;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.Ledger;
import org.cxmaturity.audit.LedgerReader;
import org.cxmaturity.audit.PeopleFile;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.audit.RecordSummary;
import org.cxmaturity.audit.Refusal;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.service.audit.Auditing.Wanted;

/** Picks records. A cell is looked up in the workbooks that each record went by, since the same row may stand elsewhere today. */
final class ListRecords {
    private static final Pattern CELL = Pattern.compile("(.+!.+!)[A-Za-z]+([0-9]+)");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9#._-]+");
    private static final Pattern REFERENCE = Pattern.compile("[^#!]+#[^#]+");

    private final Ledger ledger;
    private final Wanted wanted;
    private final ArchivedRuleBases ruleBases;
    private final Map<Map<String, Hash>, Set<String>> rowsAtCell = new HashMap<>();

    ListRecords(Ledger ledger, Wanted wanted) {
        this.ledger = ledger;
        this.wanted = wanted;
        this.ruleBases = new ArchivedRuleBases(new Archive(ledger), new RuleBaseLoader(null)::load);
    }

    private void checkDays() throws Refusal {
        if (wanted.from().isPresent()
                && wanted.to().isPresent()
                && wanted.from().get().isAfter(wanted.to().get())) {
            throw new Refusal(new Problem(
                    "--from",
                    wanted.from().get().toString(),
                    "a day not after --to " + wanted.to().get(),
                    null));
        }
    }

    List<RecordSummary> list(Progress progress) throws IOException, Refusal {
        checkRow();
        checkDays();
        PeopleFile names = PeopleFile.of(ledger);
        Map<Long, RecordSummary> picked = new LinkedHashMap<>();
        Map<Long, Long> superseded = new HashMap<>();
        new LedgerReader(ledger, progress).each(texts(), record -> {
            record.supersedes().ifPresent(old -> superseded.put(old.sequence(), record.sequence()));
            if (isWanted(record)) {
                picked.put(record.sequence(), RecordSummary.of(record, names));
            }
        });
        List<RecordSummary> all = new ArrayList<>();
        picked.values().forEach(each -> all.add(each.supersededBy(superseded.get(each.sequence()))));
        return all;
    }

    /** What stands in every record wanted, and in every record that corrects another. */
    private List<String> texts() {
        Optional<String> row =
                wanted.row().filter(each -> REFERENCE.matcher(each).matches());
        return Stream.of(row, wanted.rule(), wanted.organisation(), wanted.stage(), wanted.model())
                .flatMap(Optional::stream)
                .filter(text -> PLAIN.matcher(text).matches())
                .findFirst()
                .map(text -> List.of('"' + text + '"', "\"supersedes\":{\"hash\":"))
                .orElse(List.of(""));
    }

    private void checkRow() throws Refusal {
        String row = wanted.row().orElse("a#b");
        if (!CELL.matcher(row).matches() && !REFERENCE.matcher(row).matches()) {
            throw new Refusal(new Problem(
                    "--row",
                    "\"" + row + "\"",
                    "a row such as stage-criteria#JRN-ALIGN-01, or a cell such as stage-criteria.drl.xlsx!Stage criteria!A16",
                    null));
        }
    }

    private boolean isWanted(AuditRecord record) throws IOException, Refusal {
        return wanted.organisation().map(record.organisation()::equals).orElse(true)
                && wanted.from()
                        .map(day -> record.on().compareTo(day.toString()) >= 0)
                        .orElse(true)
                && wanted.to()
                        .map(day -> record.on().compareTo(day.toString()) <= 0)
                        .orElse(true)
                && placed(record)
                && wanted.rule().map(record::fired).orElse(true)
                && restsOnRow(record);
    }

    private boolean placed(AuditRecord record) {
        return wanted.model().isEmpty() && wanted.stage().isEmpty()
                || record.placements().stream()
                        .anyMatch(placed -> wanted.model()
                                        .map(placed.model()::equals)
                                        .orElse(true)
                                && wanted.stage().map(placed.stage()::equals).orElse(true));
    }

    private boolean restsOnRow(AuditRecord record) throws IOException, Refusal {
        if (wanted.row().isEmpty()) {
            return true;
        }
        Matcher cell = CELL.matcher(wanted.row().get());
        if (!cell.matches()) {
            return record.cites(wanted.row().get());
        }
        Map<String, Hash> workbooks = record.ruleBase().workbooks();
        Set<String> rows = rowsAtCell.get(workbooks);
        if (rows == null) {
            rows = rowsAt(cell.group(1), cell.group(2), workbooks);
            rowsAtCell.put(workbooks, rows);
        }
        return rows.stream().anyMatch(record::cites);
    }

    /** The rows whose place in these workbooks is on the same sheet and line as the cell. */
    private Set<String> rowsAt(String sheet, String line, Map<String, Hash> workbooks) throws IOException, Refusal {
        Result<LoadedRuleBase> loaded = ruleBases.of(workbooks);
        if (loaded instanceof Result.Refused<LoadedRuleBase> faulty) {
            throw new Refusal(faulty.problems());
        }
        return loaded.orElseThrow().places().entrySet().stream()
                .filter(each -> isAt(each.getValue(), sheet, line))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isAt(String place, String sheet, String line) {
        Matcher cell = CELL.matcher(place);
        return cell.matches() && cell.group(1).equals(sheet) && cell.group(2).equals(line);
    }
}
