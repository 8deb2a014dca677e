package org.cxmaturity.service.profile;

import java.nio.file.Path;
import java.util.Optional;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Result;

/** Assesses a profile file by the workbooks of a directory. */
public final class AssessProfile implements Assessing {
    private final ProfileLoader cases;

    /** The use case. */
    public AssessProfile(ProfileLoader cases) {
        this.cases = cases;
    }

    @Override
    public Result<Assessment> assess(Path profile, Optional<Path> tables, Optional<String> names) {
        return cases.open(profile, tables, names)
                .map(open -> Assessor.assess(open.rules().ruleBase(), open.profile(), names.orElse(null)));
    }
}
