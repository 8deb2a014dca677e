package org.cxmaturity.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cxmaturity.model.BusinessCase;
import org.cxmaturity.model.Profile;
import org.jspecify.annotations.Nullable;

/**
 * A profile that was read and has no problem.
 *
 * @param businessCase what the client assumes of the money at stake, or null; no fact, and no input to the rules
 * @param places where each fact stands: its key, then {@code file:line path}; for an item that an edit wrote, {@code edit} and
 *     the edit's path; in the profile's order
 * @param document the profile as it was written, with the edits made, in JSON on one line: keys in the file's order, numbers as
 *     they stood
 */
public record ReadProfile(
        Profile profile, @Nullable BusinessCase businessCase, Map<String, String> places, String document) {
    public ReadProfile {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }
}
