package org.cxmaturity.gathering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Section;

/**
 * What a profile holds, in numbers.
 *
 * @param models those that it names; none where it leaves them to the tables
 * @param items how many items each section lists that was looked at
 * @param complete the sections that say that they list everything
 * @param notLookedAt the sections of which nothing is said
 * @param answers how many answers each respondent gives, by role, department and id
 * @param answered how many of the capabilities somebody gave a level
 * @param asked how many capabilities there are
 * @param unknown how many answers are that it is not known
 * @param evidenced how many items come with evidence
 * @param read how much each file gave
 */
public record ProfileSummary(
        String organisation,
        LocalDate asOf,
        List<String> models,
        Map<Section, Integer> items,
        Set<Section> complete,
        List<Section> notLookedAt,
        Map<String, Integer> answers,
        int answered,
        int asked,
        int unknown,
        int evidenced,
        Map<String, ItemCount> read) {
    public ProfileSummary {
        models = List.copyOf(models);
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        complete = Set.copyOf(complete);
        notLookedAt = List.copyOf(notLookedAt);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        read = Collections.unmodifiableMap(new LinkedHashMap<>(read));
    }

    /** What a profile holds. */
    public static ProfileSummary of(Profile profile, int capabilities) {
        Map<Section, Integer> items = new LinkedHashMap<>();
        List<ExaminedSection> examined = profile.all(ExaminedSection.class);
        examined.forEach(each -> items.put(each.section(), each.items()));
        List<CapabilityAnswer> answers = profile.all(CapabilityAnswer.class);
        Map<String, Integer> people = new LinkedHashMap<>();
        answers.forEach(each -> people.merge(who(each), 1, Integer::sum));
        Map<String, ItemCount> read = new LinkedHashMap<>();
        for (Given fact : profile.facts()) {
            ItemCount one = new ItemCount(1, fact instanceof CapabilityAnswer ? 1 : 0);
            Objects.requireNonNullElse(fact.backing(), Backing.NONE)
                    .origins()
                    .forEach(each -> read.merge(each.file(), one, ItemCount::and));
        }
        List<Section> not = new ArrayList<>(Arrays.asList(Section.values()));
        not.removeIf(each ->
                items.containsKey(each) || !each.mayBeComplete() && (each != Section.ANSWERS || !answers.isEmpty()));
        return new ProfileSummary(
                profile.organisation().name(),
                profile.asOf(),
                profile.models(),
                items,
                examined.stream()
                        .filter(ExaminedSection::complete)
                        .map(ExaminedSection::section)
                        .collect(Collectors.toSet()),
                not,
                people,
                (int) answers.stream()
                        .filter(each -> each.answer() == Answer.KNOWN)
                        .map(CapabilityAnswer::capability)
                        .distinct()
                        .count(),
                capabilities,
                (int) answers.stream()
                        .filter(each -> each.answer() == Answer.UNKNOWN)
                        .count(),
                (int) profile.facts().stream()
                        .map(Given::backing)
                        .filter(each -> each != null && !each.evidence().isEmpty())
                        .count(),
                read);
    }

    private static String who(CapabilityAnswer answer) {
        String role = answer.role() == null ? "somebody" : answer.role();
        return role
                + (answer.department() == null ? "" : " (" + answer.department() + ")")
                + (answer.respondent() == null ? "" : ", " + answer.respondent());
    }
}
