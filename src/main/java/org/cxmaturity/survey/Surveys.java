package org.cxmaturity.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;

/** Exports of surveys in CSV or a workbook, under one catalogue and the departments of one profile. */
public final class Surveys {
    private final Map<String, AskedCapability> capabilities = new LinkedHashMap<>();
    private final @Nullable Set<String> departments;

    /** @param departments those that the profile lists; null where it lists none, and any will do */
    public Surveys(Collection<AskedCapability> capabilities, @Nullable Set<String> departments) {
        capabilities.forEach(each -> this.capabilities.put(each.id(), each));
        this.departments = departments;
    }

    /**
     * A mapping that was guessed from titles and labels.
     *
     * @param text the mapping as its file shows it
     * @param open what somebody has to decide, by cell; in the mapping a question mark
     */
    public record Guess(SurveyMapping mapping, String text, List<Problem> open) {
        public Guess {
            open = List.copyOf(open);
        }

        /** One guess for both exports: what the first does not say, the other may. */
        public Guess and(Guess other) {
            SurveyMapping both = mapping.and(other.mapping());
            List<Problem> all = new ArrayList<>(open);
            all.addAll(other.open());
            return new Guess(both, MappingFile.write(both), all);
        }
    }

    /** Guesses the mapping of an export; refused where it cannot be read at all. */
    public Result<Guess> guess(NamedContent file) {
        return SurveyTable.read(file).map(table -> {
            MappingGuess.Guess guess = MappingGuess.of(table, capabilities.values(), departments);
            return new Guess(guess.mapping(), MappingFile.write(guess.mapping()), guess.open());
        });
    }

    /** Reads a mapping that somebody has looked over; refused while anything in it is open. */
    public Result<SurveyMapping> mapping(NamedContent file) {
        return MappingFile.read(file, capabilities);
    }

    /** Reads an export; what is wrong with its cells is among what it gathered. */
    public Result<ReadSurvey> read(NamedContent file, SurveyMapping mapping) {
        return SurveyTable.read(file).map(table -> SurveyReader.read(table, mapping, capabilities, departments));
    }
}
