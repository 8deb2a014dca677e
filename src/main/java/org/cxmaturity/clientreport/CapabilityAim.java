package org.cxmaturity.clientreport;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A capability that applies.
 *
 * @param level null where nothing is known of it
 * @param top the highest level that it may have
 * @param aim what the target asks of it; its level where that is no more
 * @param question what finds its level out
 * @param ask whom to put the question to
 * @param evidence what would show its level
 * @param attributable false where to tell what the level comes from would tell what few people said
 */
public record CapabilityAim(
        String id,
        String name,
        String dimension,
        @Nullable Integer level,
        int top,
        int aim,
        String question,
        String ask,
        String evidence,
        boolean attributable) {
    /** By how many levels it stands below the aim; what is not known stands at 0. */
    int gap() {
        return aim - Objects.requireNonNullElse(level, 0);
    }

    boolean below() {
        return gap() > 0;
    }
}
