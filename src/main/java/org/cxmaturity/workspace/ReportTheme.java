package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.UUID;
import org.cxmaturity.model.NamedContent;
import org.jspecify.annotations.Nullable;

/**
 * Whose reports look how, in a workspace.
 *
 * @param name what people call it
 * @param document a theme, as the command line reads it
 * @param logo the picture that it names; null where it names none
 * @param archived since when it is out of the way; null where it is not
 */
public record ReportTheme(
        UUID id,
        String name,
        NamedContent document,
        @Nullable NamedContent logo,
        String by,
        Instant at,
        @Nullable Instant archived) {}
