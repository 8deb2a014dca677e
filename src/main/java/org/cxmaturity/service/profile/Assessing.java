package org.cxmaturity.service.profile;

import java.nio.file.Path;
import java.util.Optional;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Result;

/** Assesses one organisation. */
public interface Assessing {
    /**
     * Assesses what a profile says, by a rule base.
     *
     * @param profile a profile file, YAML or JSON
     * @param tables a directory of workbooks to go by, or the product's own
     * @param names the alias set whose names stages are shown under, or the models' own
     */
    Result<Assessment> assess(Path profile, Optional<Path> tables, Optional<String> names);
}
