package org.cxmaturity.service.workspace;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A round of questions as somebody asks for it.
 *
 * @param people a list as it is pasted from a spreadsheet
 * @param closesOn the last day on which people can answer; empty where it was not said
 * @param from an earlier round of the client whose answers people see again
 */
public record RoundToOpen(String name, String people, Optional<LocalDate> closesOn, What what, Optional<UUID> from) {
    /** What to ask. */
    public enum What {
        /** Each person what they can know by their role and department. */
        THEIRS,
        /** Everybody all that the profile leaves open. */
        OPEN,
        /** Everybody everything. */
        ALL
    }
}
