package org.cxmaturity.service.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Vocabulary;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.rulebase.RuleSources;
import org.cxmaturity.service.profile.ProfileLoader;
import org.cxmaturity.tables.Tables;

/** A rule base on the workbench: profiles are run under it one after the other. */
final class LoadedTables {
    private final LoadedRuleBase rules;
    private final Vocabulary vocabulary;

    private LoadedTables(LoadedRuleBase rules) {
        this.rules = rules;
        this.vocabulary = ProfileLoader.vocabulary(rules.ruleBase().tables());
    }

    /** Loads the rule base of a directory. */
    static Result<LoadedTables> of(RuleBaseLoader loader, Path directory) {
        try {
            Result<LoadedRuleBase> loaded = loader.load(directory);
            return loaded instanceof Result.Refused<LoadedRuleBase> faulty
                    ? new Result.Refused<>(Fault.TABLES, faulty.problems())
                    : new Result.Done<>(new LoadedTables(loaded.orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    Result<ReadProfile> read(String name, byte[] content, List<String> edits) {
        return ProfileReader.read(new NamedContent(name, content), vocabulary, edits);
    }

    /** The same of a file. */
    Result<ReadProfile> read(Path file, List<String> edits) {
        try {
            return read(String.valueOf(file.getFileName()), Files.readAllBytes(file), edits);
        } catch (IOException e) {
            return Result.refused(
                    Fault.INPUT,
                    new Problem(
                            file.toString(),
                            Files.exists(file) ? "a file that can't be read (" + e.getMessage() + ")" : "no such file",
                            "a profile in YAML or JSON",
                            null));
        }
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
                    Profile supposed = new Profile(
                            read.profile().organisation(), read.profile().asOf(), facts);
                    return Assessor.assess(ruleBase(), supposed);
                });
    }
}
