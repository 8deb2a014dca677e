package org.cxmaturity.questionnaire;

import java.util.List;
import java.util.Set;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Section;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is asked.
 *
 * @param tables in the language that it is asked in, and with the models that it is asked for
 * @param ranked whether the questions stand in the order of what their answers tell; else dimension by dimension
 * @param sections those of whose facts it asks
 * @param known what is on file already; null where nothing is
 * @param role whom it is for; null where that is left to who answers
 * @param department likewise
 * @param rules the version of the rule base
 */
public record Questionnaire(
        Tables tables,
        List<OpenCapability> questions,
        boolean ranked,
        Set<Section> sections,
        @Nullable Profile known,
        @Nullable String role,
        @Nullable String department,
        String rules) {
    public Questionnaire {
        questions = List.copyOf(questions);
        sections = Set.copyOf(sections);
    }

    /** The lists that it asks for. */
    List<FactList> lists() {
        return FactList.ALL.stream()
                .filter(list -> list.section() == null || sections.contains(list.section()))
                .toList();
    }

    /** How many sheets of facts there are: one for the organisation, and one for each list. */
    public int sheetsOfFacts() {
        return 1 + lists().size();
    }
}
