package org.cxmaturity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.intake.ReadProfile;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.ProjectedLevel;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.Vocabulary;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.profile.ProfileLoader;
import tools.jackson.databind.json.JsonMapper;

/** Makes a profile of the part that a case gives: a client of 100 people on the first of October 2026, where it says nothing else. */
final class CaseProfile {
    private static final Vocabulary VOCABULARY =
            ProfileLoader.vocabulary(Shipped.ruleBase().tables());
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> SECTIONS =
            Arrays.stream(Section.values()).map(Section::key).collect(Collectors.toSet());

    private CaseProfile() {}

    /** The profile, read as a client's file would be, with the levels that the case assumes. */
    static Profile of(RuleCase shown) {
        return assuming(shown.projected(), read(shown.given()));
    }

    private static Profile assuming(Map<String, Integer> projected, Profile profile) {
        List<Given> facts = new ArrayList<>(profile.facts());
        projected.forEach((capability, level) -> facts.add(new ProjectedLevel(capability, level, "an-action")));
        return new Profile(profile.organisation(), profile.asOf(), facts);
    }

    private static Profile read(Map<String, Object> given) {
        NamedContent content = new NamedContent("case.json", JSON.writeValueAsBytes(completed(given)));
        Result<ReadProfile> result = ProfileReader.read(content, VOCABULARY);
        assertThat(result.problems()).as("what the intake makes of %s", given).isEmpty();
        return result.orElseThrow().profile();
    }

    /** The same profile with its sections, and what they list, the other way round. */
    static Profile backwards(RuleCase shown) {
        List<Map.Entry<String, Object>> entries =
                new ArrayList<>(completed(shown.given()).entrySet());
        Collections.reverse(entries);
        Map<String, Object> reversed = new LinkedHashMap<>();
        entries.forEach(entry -> reversed.put(
                entry.getKey(),
                SECTIONS.contains(entry.getKey()) ? backwards((List<?>) entry.getValue()) : entry.getValue()));
        return assuming(shown.projected(), read(reversed));
    }

    private static List<?> backwards(List<?> items) {
        List<Object> reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Map<String, Object> completed(Map<String, Object> given) {
        Map<String, Object> profile = new LinkedHashMap<>(given);
        profile.putIfAbsent("schema", "cx-maturity/profile/v1");
        profile.putIfAbsent("asOf", "2026-10-01");
        profile.putIfAbsent("organisation", Map.of("industry", "OTHER", "employees", 100));
        Map<String, Object> organisation = new LinkedHashMap<>(Map.of("id", "client", "name", "Client"));
        ((Map<?, ?>) profile.get("organisation")).forEach((key, value) -> organisation.put((String) key, value));
        profile.put("organisation", organisation);
        return profile;
    }
}
