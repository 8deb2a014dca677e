package org.cxmaturity.service.kpi;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.csv.CsvSource;
import org.cxmaturity.intake.AddedItems;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.Vocabulary;
import org.cxmaturity.responses.KpiRequest;
import org.cxmaturity.responses.KpiResult;
import org.cxmaturity.responses.ResponseReader;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.profile.ProfileLoader;

/** Makes KPIs of raw responses, and puts them in a profile. */
public record MeasureKpis(RuleBases ruleBases) {
    /**
     * KPIs of raw responses.
     *
     * @throws IOException if a file can't be read to its end
     */
    public Result<KpiResult> measure(List<CsvSource> responses, KpiRequest asked) throws IOException {
        return ResponseReader.read(responses, asked);
    }

    /**
     * A profile with further items in its section {@code kpis}; refused where it is not sound with them, or was not without.
     *
     * @param items in YAML
     * @param tables the tables whose words the profile uses; the product's own where they are not named
     */
    public Result<NamedContent> into(NamedContent profile, String items, Optional<String> tables) {
        return ruleBases
                .of(tables)
                .map(rules -> ProfileLoader.vocabulary(rules.ruleBase().tables()))
                .then(vocabulary -> sound(profile, vocabulary)
                        .then(any -> AddedItems.in(profile, Section.KPIS, items))
                        .then(longer -> sound(
                                new NamedContent(profile.name() + " with the KPIs", longer.bytes()), vocabulary)));
    }

    private static Result<NamedContent> sound(NamedContent profile, Vocabulary vocabulary) {
        return ProfileReader.read(profile, vocabulary).map(any -> profile);
    }
}
