package org.cxmaturity.workspace;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.cxmaturity.model.NamedContent;

/**
 * A client's profile as it stood once. No version is ever changed.
 *
 * @param number from 1
 * @param text in YAML
 * @param by who made it of the one before
 * @param change what was changed, in words such as {@code answers: Closing the loop}
 */
public record ProfileVersion(UUID client, long number, String text, String by, Instant at, String change) {
    /** Its document, named as people know it. */
    public NamedContent document() {
        return new NamedContent("profile.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
