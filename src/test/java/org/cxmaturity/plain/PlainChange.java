package org.cxmaturity.plain;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.model.ChangeCapacity;
import org.cxmaturity.model.ChangeClimate;
import org.cxmaturity.model.Constraints;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Readiness;
import org.cxmaturity.model.Setting;
import org.cxmaturity.tables.ChangeCapacityRow;
import org.cxmaturity.tables.Tables;

/** How much change the organisation can carry at a time. */
final class PlainChange {
    private PlainChange() {}

    static List<Derived> facts(Tables tables, Profile profile, List<Setting> settings) {
        Readiness readiness = Readiness.MEDIUM;
        for (Constraints constraints : profile.all(Constraints.class)) {
            Readiness stated = constraints.changeReadiness();
            readiness = stated == null ? readiness : stated;
        }
        List<Derived> facts = new ArrayList<>();
        for (Setting setting : settings) {
            facts.add(new ChangeClimate(setting.size(), readiness));
            for (ChangeCapacityRow row : tables.all(ChangeCapacityRow.class)) {
                if (Meets.in(row.size(), setting.size()) && Meets.in(row.readiness(), readiness)) {
                    facts.add(new ChangeCapacity(row.parallel()));
                }
            }
        }
        return facts;
    }
}
