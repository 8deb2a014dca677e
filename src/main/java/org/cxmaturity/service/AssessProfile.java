package org.cxmaturity.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.intake.IntakeResult;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Vocabulary;
import org.cxmaturity.rulebase.LoadResult;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.tables.AliasRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.CurrencyRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Tables;

/** Assesses a profile file by the workbooks of a directory. */
public final class AssessProfile implements Assessing {
    private final RuleBaseLoader loader;
    private final Path ownTables;

    /**
     * The use case.
     *
     * @param ownTables the workbooks to go by where none are named
     */
    public AssessProfile(RuleBaseLoader loader, Path ownTables) {
        this.loader = loader;
        this.ownTables = ownTables;
    }

    @Override
    public Outcome<Assessment> assess(Path profile, Optional<Path> tables, Optional<String> names) {
        try {
            LoadResult loaded = loader.load(tables.orElse(ownTables));
            if (loaded instanceof LoadResult.Faulty faulty) {
                return new Outcome.Refused<>(Fault.TABLES, faulty.problems());
            }
            return assess(profile, ((LoadResult.Ready) loaded).ruleBase(), names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome<Assessment> assess(Path file, RuleBase ruleBase, Optional<String> names) throws IOException {
        TreeSet<String> sets = ruleBase.tables().all(AliasRow.class).stream()
                .map(AliasRow::set)
                .collect(Collectors.toCollection(TreeSet::new));
        if (names.isPresent() && !sets.contains(names.get())) {
            return new Outcome.Refused<>(
                    Fault.USAGE,
                    List.of(new Problem("--names", names.get(), "one of " + String.join(", ", sets), null)));
        }
        IntakeResult result = ProfileReader.read(file, vocabulary(ruleBase.tables()));
        if (result instanceof IntakeResult.Refused refused) {
            return new Outcome.Refused<>(Fault.INPUT, refused.problems());
        }
        Profile profile = ((IntakeResult.Accepted) result).profile();
        return new Outcome.Done<>(Assessor.assess(ruleBase, profile, names.orElse(null)));
    }

    /** The names that profiles may use under these tables. */
    public static Vocabulary vocabulary(Tables tables) {
        return new Vocabulary(
                tables.all(CapabilityRow.class).stream().map(Row::id).collect(Collectors.toSet()),
                tables.all(CapabilityRow.class).stream()
                        .filter(CapabilityRow::optional)
                        .map(Row::id)
                        .collect(Collectors.toSet()),
                tables.all(CurrencyRow.class).stream().map(Row::id).collect(Collectors.toSet()));
    }
}
