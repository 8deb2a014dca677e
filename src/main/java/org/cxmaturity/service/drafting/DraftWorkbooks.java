package org.cxmaturity.service.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cxmaturity.drafting.CheckedDraft;
import org.cxmaturity.drafting.DraftDifference;
import org.cxmaturity.drafting.DraftRow;
import org.cxmaturity.drafting.DraftTable;
import org.cxmaturity.drafting.DraftedTables;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.tables.Row;
import org.cxmaturity.workbook.RewrittenWorkbook;
import org.cxmaturity.workbook.RewrittenWorkbook.Line;
import org.cxmaturity.workbook.RewrittenWorkbook.Lines;

/** A draft as workbooks: those of its base, changed in place where the draft differs from it; the others byte for byte. */
public final class DraftWorkbooks {
    private final DraftBase base;
    private final List<Lines> changed = new ArrayList<>();
    private final Map<Class<? extends Row>, Set<String>> gained = new LinkedHashMap<>();
    private final Map<Class<? extends Row>, Set<String>> lost = new LinkedHashMap<>();

    private DraftWorkbooks(DraftBase base, DraftedTables tables, CheckedDraft check) {
        this.base = base;
        tables.tables().forEach((name, now) -> {
            DraftTable before = base.tables().table(name).orElseThrow();
            DraftDifference difference = DraftDifference.between(before, now);
            if (!difference.isEmpty()) {
                changed.add(lines(now, difference));
                ids(now, check);
            }
        });
    }

    /** All workbooks of a draft, by file name. */
    public static SortedMap<String, byte[]> of(DraftBase base, DraftedTables tables, CheckedDraft check) {
        DraftWorkbooks draft = new DraftWorkbooks(base, tables, check);
        SortedMap<String, byte[]> workbooks = new TreeMap<>(base.workbooks());
        if (!draft.changed.isEmpty()) {
            workbooks.replaceAll(draft::workbook);
        }
        return workbooks;
    }

    private byte[] workbook(String file, byte[] content) {
        return RewrittenWorkbook.of(new NamedContent(file, content), changed, gained, lost);
    }

    private void ids(DraftTable now, CheckedDraft check) {
        Set<String> before = base.check().content(now.spec()).ids().keySet();
        Set<String> after = check.content(now.spec()).ids().keySet();
        gained.put(now.spec().type(), without(after, before));
        lost.put(now.spec().type(), without(before, after));
    }

    private static Set<String> without(Set<String> ids, Set<String> others) {
        Set<String> left = new TreeSet<>(ids);
        left.removeAll(others);
        return left;
    }

    private static Lines lines(DraftTable table, DraftDifference difference) {
        List<Line> lines = new ArrayList<>();
        int highest = 0;
        for (DraftRow row : table.rows()) {
            boolean inPlace = row.from() > highest;
            highest = Math.max(highest, row.from());
            lines.add(new Line(inPlace ? row.from() : 0, inPlace ? changes(row, difference) : all(row)));
        }
        return new Lines(table.spec(), lines);
    }

    private static Map<Integer, String> changes(DraftRow row, DraftDifference difference) {
        Map<Integer, String> texts = new HashMap<>();
        difference
                .changed()
                .getOrDefault(row.key(), new TreeMap<>())
                .keySet()
                .forEach(column -> texts.put(column, row.cells().get(column)));
        return texts;
    }

    private static Map<Integer, String> all(DraftRow row) {
        Map<Integer, String> texts = new HashMap<>();
        for (int at = 0; at < row.cells().size(); at++) {
            texts.put(at, row.cells().get(at));
        }
        return texts;
    }
}
