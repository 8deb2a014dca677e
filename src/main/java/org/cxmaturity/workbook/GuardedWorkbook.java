package org.cxmaturity.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tablespec.CellText;
import org.jspecify.annotations.Nullable;

/** The one way into a workbook that somebody else has saved: it is opened only once {@link FileGuard} has nothing against it. */
final class GuardedWorkbook {
    private GuardedWorkbook() {}

    /** The workbook, to be closed; or null, with the reason among the problems. */
    static @Nullable XSSFWorkbook open(String name, byte[] bytes, List<Problem> problems) {
        return open(name, bytes, problems, new ArrayList<>());
    }

    /**
     * The same, with what is unusual about its sheets and not wrong.
     *
     * @param remarks where to add it
     */
    static @Nullable XSSFWorkbook open(String name, byte[] bytes, List<Problem> problems, List<Problem> remarks) {
        XSSFWorkbook workbook = openWithoutTables(name, bytes, problems);
        try {
            if (workbook != null) {
                remarks.addAll(TableSheets.settle(workbook, name));
            }
            return workbook;
        } catch (RuntimeException e) {
            problems.add(unopened(name, e));
            return null;
        }
    }

    /** The same of a workbook in which no tables are looked for: its sheets may be laid out in any way. */
    static @Nullable XSSFWorkbook openWithoutTables(String name, byte[] bytes, List<Problem> problems) {
        FileGuard.Look look = FileGuard.look(name, bytes);
        if (look.problem() != null) {
            problems.add(look.problem());
            return null;
        }
        try {
            PlainPackage plain = look.plain() ? PlainPackage.asItIs(bytes) : PlainPackage.of(bytes);
            XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(plain.bytes()));
            CellDates.settle(workbook, plain.days());
            return workbook;
        } catch (IOException | RuntimeException e) {
            problems.add(unopened(name, e));
            return null;
        }
    }

    /** That the library can make nothing of it. */
    static Problem unopened(String name, Exception e) {
        return new Problem(
                name,
                "a workbook that cannot be opened (" + CellText.quoted(String.valueOf(e.getMessage())) + ")",
                "a plain .xlsx workbook",
                FileGuard.SAVE_AS);
    }
}
