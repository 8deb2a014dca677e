package org.cxmaturity.service.profile;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.NamedContent;

/**
 * The profile that something is asked about, and by what.
 *
 * @param profile in YAML or JSON
 * @param tables the tables to go by, as the shell's user names them, or the product's own
 * @param models the models to go by, instead of those that the profile names; none for those
 * @param aliasSet the alias set whose names stages are called by, or the models' own
 * @param language the language that what comes from the tables is told in, or English
 */
public record ProfileRequest(
        NamedContent profile,
        Optional<String> tables,
        List<String> models,
        Optional<String> aliasSet,
        Optional<String> language) {
    public ProfileRequest {
        models = List.copyOf(models);
    }

    /** A request in English. */
    public ProfileRequest(
            NamedContent profile, Optional<String> tables, List<String> models, Optional<String> aliasSet) {
        this(profile, tables, models, aliasSet, Optional.empty());
    }
}
