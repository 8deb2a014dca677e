package org.cxmaturity.workspace;

import java.util.List;
import java.util.UUID;

/** The profiles of every assessment on record. */
public interface AssessedProfiles {
    /** Those of a workspace, by the number of their record. */
    List<AssessedProfile> of(UUID workspace);
}
