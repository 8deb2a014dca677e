package org.cxmaturity.service.tables;

import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.tablecheck.Examination;

/**
 * What came of a check.
 *
 * @param annotated the copies that were written
 */
public record Checked(Examination examination, List<Path> annotated) {
    public Checked {
        annotated = List.copyOf(annotated);
    }
}
