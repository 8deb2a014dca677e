package org.cxmaturity.service.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.audit.RecordSummary;
import org.cxmaturity.audit.Replayed;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Result.Done;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.audit.Auditing.Entry;
import org.cxmaturity.service.audit.Auditing.Wanted;

/** A ledger in a directory of its own, and the use cases on it. */
final class AuditTrail {
    static final Path EXAMPLES = Path.of("src/main/resources/examples");
    static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    static final Wanted ANY = new Wanted(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final Path directory;
    private final Random chance = new Random(11);

    AuditTrail(Path directory) {
        this.directory = directory;
    }

    Path ledger() {
        return directory.resolve("ledger.jsonl");
    }

    /** The product as it runs in tests: from directories of classes, so that records name no files of it. */
    AuditLedger auditing() {
        return auditing(new Installation("1.0.0", "Drools 10", "17", List.of(Path.of("src")), JAVA));
    }

    AuditLedger auditing(Installation installation) {
        return new AuditLedger(new RuleBaseLoader(null), Shipped.TABLES, installation, () -> {
            byte[] salt = new byte[16];
            chance.nextBytes(salt);
            return salt;
        });
    }

    Entry entry(String example) {
        return entry(EXAMPLES.resolve(example + ".yaml"), Optional.empty());
    }

    Entry entry(Path profile, Optional<Path> tables) {
        return new Entry(
                ledger(),
                profile,
                tables,
                "Ada Novák",
                LocalDate.of(2026, 10, 2),
                Instant.parse("2026-10-02T09:30:15.123Z"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Auditing.Added append(String example) {
        return done(auditing().append(entry(example)));
    }

    List<Replayed> replay() {
        return done(auditing().replay(ledger(), Optional.empty(), Optional.empty(), Progress.NONE));
    }

    List<RecordSummary> list(Wanted wanted) {
        return done(auditing().list(ledger(), wanted, Progress.NONE));
    }

    static <T> T done(Result<T> outcome) {
        if (outcome instanceof Done<T> done) {
            return done.value();
        }
        throw new AssertionError(outcome);
    }

    /** A copy of the shipped workbooks. */
    static Path copyOfTables(Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(Shipped.TABLES)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    /** Sets the minimum level of a stage criterion. */
    static void setLevel(Path tables, String criterion, int level) throws IOException {
        Path file = tables.resolve("stage-criteria.drl.xlsx");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            int column = -1;
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    column = cell.toString().equals("Minimum level") ? cell.getColumnIndex() : column;
                }
                if (row.getCell(0) != null && row.getCell(0).toString().equals(criterion)) {
                    row.getCell(column).setCellValue(level);
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }
}
