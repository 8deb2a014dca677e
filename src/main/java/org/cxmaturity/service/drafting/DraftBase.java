package org.cxmaturity.service.drafting;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cxmaturity.drafting.CheckedDraft;
import org.cxmaturity.drafting.DraftedTables;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.workbook.SheetHeader;

/**
 * What a draft was begun from.
 *
 * @param workbooks their contents, by file name; the workbook of tests among them where there is one
 * @param tables their tables, as a draft has them before the first edit
 * @param check what the reader made of them
 */
public record DraftBase(SortedMap<String, byte[]> workbooks, DraftedTables tables, CheckedDraft check) {
    public DraftBase {
        workbooks = Collections.unmodifiableSortedMap(new TreeMap<>(workbooks));
    }

    /**
     * A base of sound workbooks.
     *
     * @param read what stands in them
     */
    public static DraftBase of(SortedMap<String, byte[]> workbooks, ReadTables read) {
        DraftedTables tables =
                DraftedTables.ofBase(read, spec -> SheetHeader.of(spec).data());
        return new DraftBase(workbooks, tables, CheckedDraft.of(tables.tables().values()));
    }
}
