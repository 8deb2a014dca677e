package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The themes of a workspace's reports. What belongs to another workspace is not there. */
public interface ReportThemes {
    /** All of them, by name; what is out of the way too. */
    List<ReportTheme> of(UUID workspace);

    /** Adds one. */
    void add(UUID workspace, ReportTheme theme);

    /** Puts one out of the way, or back with null; false where there is none. */
    boolean archive(UUID workspace, UUID id, @Nullable Instant since);
}
