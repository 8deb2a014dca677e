package org.cxmaturity.service.profile;

import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Result;

/** Assesses one organisation. */
public interface Assessing {
    /** Assesses what a profile says, by a rule base. */
    Result<Assessment> assess(ProfileRequest request);
}
