package org.cxmaturity.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;

/** The one way into a workbook that somebody else has saved: it is opened only once {@link FileGuard} has nothing against it. */
final class GuardedWorkbook {
    private GuardedWorkbook() {}

    /** The workbook, to be closed; or null, with the reason among the problems. */
    static @Nullable XSSFWorkbook open(String name, byte[] bytes, List<Problem> problems) {
        Problem unfit = FileGuard.problem(name, bytes);
        if (unfit != null) {
            problems.add(unfit);
            return null;
        }
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException e) {
            problems.add(unopened(name, e));
            return null;
        }
    }

    /** That the library can make nothing of it. */
    static Problem unopened(String name, Exception e) {
        return new Problem(
                name, "a workbook that cannot be opened (" + e.getMessage() + ")", "a plain .xlsx workbook", null);
    }
}
