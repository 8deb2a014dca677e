package org.cxmaturity.clientreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Profile;
import org.jspecify.annotations.Nullable;

/** An organisation of which nothing is known but what people of several departments say of one capability or of some. */
final class Asked {
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);

    private final String capability;
    private final List<Given> answers = new ArrayList<>();

    Asked(String capability) {
        this.capability = capability;
    }

    /** As many people as levels, each by a role. */
    Asked department(@Nullable String department, int... levels) {
        for (int at = 0; at < levels.length; at++) {
            answers.add(answer(capability, department, "Person " + (at + 1), AS_OF, levels[at]));
        }
        return this;
    }

    /** One person on several days. */
    Asked again(String department, int... levels) {
        for (int at = 0; at < levels.length; at++) {
            answers.add(answer(capability, department, "Person 1", AS_OF.minusDays(at), levels[at]));
        }
        return this;
    }

    /** Somebody's word on another capability. */
    Asked also(String other, int level) {
        answers.add(answer(other, "owner", "Person 1", AS_OF, level));
        return this;
    }

    Derivation derivation() {
        return Reports.derivation(profile());
    }

    Profile profile() {
        Organisation organisation = new Organisation("asked", "Asked", null, null, null, Set.of(), List.of());
        List<Given> facts = new ArrayList<>(List.of(organisation));
        facts.addAll(answers);
        return new Profile(organisation, AS_OF, facts);
    }

    static CapabilityAnswer answer(
            String capability, @Nullable String department, String role, LocalDate on, int level) {
        return new CapabilityAnswer(capability, Answer.KNOWN, level, department, role, null, on, false, Backing.NONE);
    }
}
