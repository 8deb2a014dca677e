package org.cxmaturity.service;

import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.analysis.Examination;

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
