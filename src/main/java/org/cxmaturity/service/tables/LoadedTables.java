package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.explanation.Explainer;
import org.cxmaturity.explanation.SheetView;
import org.cxmaturity.explanation.SourcePlaces;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.intake.ReadProfile;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Vocabulary;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.RuleSources;
import org.cxmaturity.service.profile.ProfileLoader;
import org.cxmaturity.tables.Tables;

/** A rule base on the workbench: profiles are run under it one after the other. */
final class LoadedTables {
    private final LoadedRuleBase rules;
    private final Vocabulary vocabulary;

    LoadedTables(LoadedRuleBase rules) {
        this.rules = rules;
        this.vocabulary = ProfileLoader.vocabulary(rules.ruleBase().tables());
    }

    RuleBase ruleBase() {
        return rules.ruleBase();
    }

    Tables tables() {
        return ruleBase().tables();
    }

    /** The names that profiles may use. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The cell of each row's id, by reference. */
    Map<String, String> places() {
        return rules.places();
    }

    /** Reads a profile as if it said what the edits say. */
    Result<ReadProfile> read(NamedContent profile, List<String> edits) {
        return ProfileReader.read(profile, vocabulary, edits);
    }

    Derivation derive(Profile profile) {
        return Assessor.derive(ruleBase(), profile, null);
    }

    /** Explains what came of a profile. */
    Explainer explainer(ReadProfile read, Derivation derivation) {
        return new Explainer(
                derivation,
                tables(),
                new SheetView(tables(), places()),
                new SourcePlaces(read.places(), RuleSources.places()),
                (without, assumed) -> {
                    List<Given> facts = new ArrayList<>(read.profile().facts());
                    facts.removeIf(fact -> without.contains(fact.key()));
                    facts.addAll(assumed);
                    return Assessor.assess(ruleBase(), read.profile().with(facts));
                });
    }
}
