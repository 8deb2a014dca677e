package org.cxmaturity.service.audit;

import java.util.List;
import java.util.Map;
import org.cxmaturity.audit.Consequence;
import org.cxmaturity.audit.DocumentLine;
import org.cxmaturity.model.Evidence;
import org.cxmaturity.model.Given;
import org.cxmaturity.service.profile.LoadedProfile;

/**
 * A recorded profile as it was, with people's names as far as they are known, and one fact of it.
 *
 * @param path where the fact stands in it; empty where no fact is asked about, or it does not stand there
 * @param evidence what shows the fact
 * @param hanging what was concluded from it
 */
public record RecordedFacts(List<DocumentLine> lines, String path, List<Evidence> evidence, List<Consequence> hanging) {
    public RecordedFacts {
        lines = List.copyOf(lines);
        evidence = List.copyOf(evidence);
        hanging = List.copyOf(hanging);
    }

    static RecordedFacts of(String document, LoadedProfile open, String fact, List<Consequence> hanging) {
        Map<String, String> places = open.places();
        String place = places.getOrDefault(fact, "");
        return new RecordedFacts(
                DocumentLine.of(document),
                place.substring(place.indexOf(", ") + 1).strip(),
                open.profile().facts().stream()
                        .filter(each -> each.key().equals(fact))
                        .findFirst()
                        .map(Given::backing)
                        .map(backing -> backing.evidence())
                        .orElse(List.of()),
                hanging);
    }
}
