package org.cxmaturity.service.profile;

import java.util.List;
import org.cxmaturity.questionnaire.OpenCapability;
import org.cxmaturity.questionnaire.WhomToAsk;
import org.cxmaturity.tables.CapabilityRow;

/**
 * What can be asked of people.
 *
 * @param all the capabilities that the models ask for, in the order of the catalogue
 * @param open those of them that a profile leaves open, what narrows most first
 */
public record AskableCapabilities(List<CapabilityRow> all, List<OpenCapability> open, WhomToAsk whom) {
    public AskableCapabilities {
        all = List.copyOf(all);
        open = List.copyOf(open);
    }

    /** Whether somebody is asked about a capability by the catalogue; whoever says neither role nor department is asked about any. */
    public boolean means(CapabilityRow capability, String role, String department) {
        return role.isEmpty() && department.isEmpty()
                || !role.isEmpty() && whom.meansRole(capability, role)
                || !department.isEmpty() && whom.meansDepartment(capability, department);
    }
}
