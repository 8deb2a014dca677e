package org.cxmaturity.publishing.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import org.cxmaturity.publishing.TextScripts;

/** Names that Excel takes for sheets: of 31 letters at most, without those it forbids, each once in a workbook. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> given = new HashSet<>();

    String of(String wanted) {
        String written = TextScripts.written(wanted).strip();
        String name = WorkbookUtil.createSafeSheetName(written.isEmpty() ? "Sheet" : written, ' ');
        String free = name;
        for (int next = 2; !given.add(free.toLowerCase(Locale.ROOT)); next++) {
            String end = " " + next;
            free = name.substring(0, Math.min(name.length(), LONGEST - end.length())) + end;
        }
        return free;
    }
}
