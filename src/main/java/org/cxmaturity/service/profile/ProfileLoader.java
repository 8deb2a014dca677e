package org.cxmaturity.service.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cxmaturity.intake.IntakeResult;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Nearest;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Vocabulary;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.tables.AliasRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.CurrencyRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Tables;

/** Opens profile files together with the workbooks of a directory. */
public final class ProfileLoader {
    private final RuleBaseLoader loader;
    private final Path ownTables;

    /**
     * Opens cases.
     *
     * @param ownTables the workbooks to go by where none are named
     */
    public ProfileLoader(RuleBaseLoader loader, Path ownTables) {
        this.loader = loader;
        this.ownTables = ownTables;
    }

    /**
     * Loads the rule base and reads the profile.
     *
     * @param names the alias set that is going to be asked for, if any
     */
    Result<LoadedProfile> open(Path profile, Optional<Path> tables, Optional<String> names) {
        return open(profile, List.of(), tables, names);
    }

    /**
     * The same with changes to the profile.
     *
     * @param edits {@code path=value} each
     */
    Result<LoadedProfile> open(Path profile, List<String> edits, Optional<Path> tables, Optional<String> names) {
        try {
            Result<LoadedRuleBase> loaded = loader.load(tables.orElse(ownTables));
            if (loaded instanceof Result.Refused<LoadedRuleBase> faulty) {
                return new Result.Refused<>(Fault.TABLES, faulty.problems());
            }
            return open(profile, edits, loaded.orElseThrow(), names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Result<LoadedProfile> open(
            Path file, List<String> edits, LoadedRuleBase rules, Optional<String> names) {
        Tables tables = rules.ruleBase().tables();
        TreeSet<String> sets =
                tables.all(AliasRow.class).stream().map(AliasRow::set).collect(Collectors.toCollection(TreeSet::new));
        if (names.isPresent() && !sets.contains(names.get())) {
            return new Result.Refused<>(
                    Fault.USAGE,
                    List.of(new Problem(
                            "--names",
                            names.get(),
                            "one of " + String.join(", ", sets),
                            Nearest.to(names.get(), List.copyOf(sets)))));
        }
        IntakeResult result = ProfileReader.read(file, vocabulary(tables), edits);
        if (result instanceof IntakeResult.Refused refused) {
            return new Result.Refused<>(Fault.INPUT, refused.problems());
        }
        IntakeResult.Accepted accepted = (IntakeResult.Accepted) result;
        return new Result.Done<>(new LoadedProfile(rules, accepted.profile(), accepted.places()));
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
