package org.cxmaturity.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cxmaturity.files.RuleBaseDirectories;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.rulebase.WorkbookFiles;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.profile.ProfileRequest;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.workbook.WorkbookWriter;
import org.cxmaturity.workbook.Workbooks;

/** A maturity model of another field, that places by score: workbooks alone, in a directory of their own and beside the shipped ones. */
final class SecurityModel {
    static final Path ALONE = Path.of("src/test/resources/models/security");
    static final Path PROFILES = Path.of("src/test/resources/models/profiles");
    static final Path EXPECTED = Path.of("src/test/resources/models/expected-scores.csv");
    static final String ID = "security";

    private SecurityModel() {}

    static RuleBases alone() {
        return new RuleBaseDirectories(Shipped.loader(), ALONE);
    }

    /** The shipped tables with the rows of the model besides, which nobody is placed on by default. */
    static Path beside(Path directory) throws IOException {
        ReadTables shipped = read(Shipped.TABLES);
        ReadTables own = read(ALONE);
        Map<Class<? extends Row>, List<Row>> rows = new LinkedHashMap<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            List<Row> all = new ArrayList<>(shipped.rows().getOrDefault(spec.type(), List.of()));
            Set<String> known = new HashSet<>();
            all.forEach(row -> known.add(row.id()));
            own.rows().getOrDefault(spec.type(), List.of()).stream()
                    .filter(row -> !known.contains(row.id()))
                    .forEach(row -> all.add(row instanceof ModelRow model ? onlyIfNamed(model) : row));
            rows.put(spec.type(), all);
        }
        WorkbookWriter writer = new WorkbookWriter(rows);
        Files.createDirectories(directory);
        for (String file : TableSpec.byFile().keySet()) {
            Files.write(directory.resolve(file), writer.bytes(file));
        }
        return directory;
    }

    private static ModelRow onlyIfNamed(ModelRow row) {
        return new ModelRow(
                row.id(),
                4,
                false,
                row.placing(),
                row.root(),
                row.languages(),
                row.name(),
                row.measures(),
                row.source());
    }

    private static ReadTables read(Path directory) {
        try {
            return new Workbooks().survey(WorkbookFiles.all(directory)).sound();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProfileRequest profile(Path file, String... models) {
        try {
            return new ProfileRequest(
                    new NamedContent(file.getFileName().toString(), Files.readAllBytes(file)),
                    Optional.empty(),
                    List.of(models),
                    Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> profiles() throws IOException {
        try (Stream<Path> files = Files.list(PROFILES)) {
            return files.sorted().toList().stream();
        }
    }

    /** The scores worked out by hand: by dimension, of one profile; the stage stands under the model's id and a stop. */
    static Map<String, String> expected(String profile) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (String line : Files.readAllLines(EXPECTED)) {
            String[] cells = line.split(",", -1);
            if (cells[0].equals(profile)) {
                expected.put(cells[1], cells[2]);
                if (!cells[3].isEmpty()) {
                    expected.put(ID + ".", cells[3]);
                }
            }
        }
        return expected;
    }
}
