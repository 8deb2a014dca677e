package org.cxmaturity.service;

import java.nio.file.Path;
import java.util.Optional;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.model.Assessment;

/** Assesses a profile file by the workbooks of a directory. */
public final class AssessProfile implements Assessing {
    private final Cases cases;

    /** The use case. */
    public AssessProfile(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Outcome<Assessment> assess(Path profile, Optional<Path> tables, Optional<String> names) {
        return cases.open(profile, tables, names)
                .map(open -> Assessor.assess(open.rules().ruleBase(), open.profile(), names.orElse(null)));
    }
}
