package org.cxmaturity.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one person said of one capability.
 *
 * @param level one that the capability offers, from 0, where {@code answer} is KNOWN, else null
 * @param respondent tells people in one role apart; null where their role does
 */
public record CapabilityAnswer(
        String capability,
        Answer answer,
        @Nullable Integer level,
        @Nullable String department,
        @Nullable String role,
        @Nullable String respondent,
        @Nullable LocalDate on,
        boolean evidenced,
        Backing backing)
        implements Given {
    public CapabilityAnswer {
        if ((answer == Answer.KNOWN) != (level != null)) {
            throw new IllegalArgumentException(answer + " with level " + level);
        }
    }

    /** The level, for an answer that is KNOWN. */
    public int knownLevel() {
        if (level == null) {
            throw new IllegalStateException(key() + " gives no level");
        }
        return level;
    }

    /** What respondents are called whom a profile does not tell apart: no id looks like that. */
    public static String respondent(int nth) {
        return "(" + nth + ")";
    }

    /** The same answer of a person who is told apart by a number. */
    public CapabilityAnswer ofAnother(int nth) {
        return new CapabilityAnswer(
                capability, answer, level, department, role, respondent(nth), on, evidenced, backing);
    }

    @Override
    public <R> R by(Cases<R> cases) {
        return cases.answer(this);
    }

    @Override
    public String key() {
        return "answers#" + capability + "/" + (department == null ? "" : department) + "/" + (role == null ? "" : role)
                + "/" + (on == null ? "" : on) + (respondent == null ? "" : "/" + respondent);
    }
}
