package org.cxmaturity.plain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cxmaturity.model.DataSource;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.Integration;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.SourceKind;
import org.cxmaturity.model.SystemGroup;

/** Systems of one kind with customer data. Every system begins with a colour of its own, and a link gives both its ends one colour. */
final class PlainSystemGroups {
    private PlainSystemGroups() {}

    static List<SystemGroup> groups(Profile profile) {
        Map<String, String> colours = new TreeMap<>();
        for (Integration link : profile.all(Integration.class)) {
            if (link.identityResolved()) {
                String from = colours.computeIfAbsent(link.from(), own -> own);
                String to = colours.computeIfAbsent(link.to(), own -> own);
                colours.replaceAll((system, colour) -> colour.equals(to) ? from : colour);
            }
        }
        boolean examined = profile.all(ExaminedSection.class).stream()
                .anyMatch(section -> section.section() == Section.INTEGRATIONS && section.complete());
        Map<SourceKind, TreeSet<String>> byKind = new EnumMap<>(SourceKind.class);
        profile.all(DataSource.class).stream().filter(DataSource::customerData).forEach(each -> byKind.computeIfAbsent(
                        each.kind(), kind -> new TreeSet<>())
                .add(each.id()));
        List<SystemGroup> groups = new ArrayList<>();
        byKind.forEach((kind, systems) -> {
            if (systems.size() > 1) {
                long different = systems.stream()
                        .map(system -> colours.getOrDefault(system, system))
                        .distinct()
                        .count();
                Boolean linked = different == 1 ? Boolean.TRUE : examined ? Boolean.FALSE : null;
                groups.add(new SystemGroup(kind, List.copyOf(systems), linked));
            }
        });
        return groups;
    }
}
