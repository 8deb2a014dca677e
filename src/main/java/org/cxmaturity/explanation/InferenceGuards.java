package org.cxmaturity.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.model.DepartmentsJoined;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.Hub;
import org.cxmaturity.model.HubReach;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.Silo;
import org.cxmaturity.tables.HubScoringRow;
import org.cxmaturity.tables.SiloScoringRow;
import org.cxmaturity.tables.Tables;

/**
 * What keeps an inference away. Two things are inferred from nothing being there (R18): a silo where no system joins two departments'
 * data, and the lack of a hub. Where they were not inferred, the links that prevented it are part of why a level is as it is.
 */
final class InferenceGuards {
    private final Set<String> bySilo;
    private final Set<String> byMissingHub;
    private final List<Derived> joins = new ArrayList<>();
    private final List<Derived> hubs = new ArrayList<>();

    InferenceGuards(FiringsByConclusion steps, Tables tables, Profile profile) {
        this.bySilo = tables.matching(SiloScoringRow.class, Silo.inferred("a", "b")).stream()
                .map(SiloScoringRow::capability)
                .collect(Collectors.toSet());
        this.byMissingHub = tables.matching(HubScoringRow.class, HubReach.none()).stream()
                .map(HubScoringRow::capability)
                .collect(Collectors.toSet());
        if (examined(profile, Section.DATA_SOURCES) && examined(profile, Section.INTEGRATIONS)) {
            joins.addAll(steps.all(DepartmentsJoined.class, any -> true));
            hubs.addAll(steps.all(Hub.class, any -> true));
        }
    }

    private static boolean examined(Profile profile, Section section) {
        return profile.all(ExaminedSection.class).stream()
                .anyMatch(each -> each.section() == section && each.complete());
    }

    /** What keeps away an inference that would speak of this capability. */
    List<Derived> of(String capability) {
        List<Derived> guards = new ArrayList<>();
        if (bySilo.contains(capability)) {
            guards.addAll(joins);
        }
        if (byMissingHub.contains(capability)) {
            guards.addAll(hubs);
        }
        return guards;
    }
}
