package org.cxmaturity.service.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.LedgerStore.Appended;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.audit.RecordSummary;
import org.cxmaturity.audit.ReplayedRecord;
import org.cxmaturity.audit.Verification;
import org.cxmaturity.cli.CommandLineShell;
import org.cxmaturity.files.ArchivableRuleBases;
import org.cxmaturity.files.ArchivedProcess;
import org.cxmaturity.files.FileContent;
import org.cxmaturity.files.InstalledProgram;
import org.cxmaturity.files.LedgerFile;
import org.cxmaturity.files.WorkbookLoaders;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.Shipped;

/** A ledger in a directory of its own, and the use cases on it. */
final class AuditTrail {
    static final Path EXAMPLES = Path.of("src/main/resources/examples");
    static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    static final RecordFilter ANY = new RecordFilter(
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

    Path file() {
        return directory.resolve("ledger.jsonl");
    }

    LedgerStore ledger() {
        return LedgerFile.at(file()).orElseThrow();
    }

    /** The product as it runs in tests: from directories of classes, so that records name no files of it. */
    Auditing auditing() {
        return auditing(new InstalledProgram("1.0.0", "Drools 10", "17", List.of(Path.of("src"))));
    }

    Auditing auditing(Installation installation) {
        return new Auditing(
                new ArchivableRuleBases(Shipped.loader(), Shipped.TABLES),
                WorkbookLoaders.rows(),
                WorkbookLoaders.stockDrools(),
                installation,
                new ArchivedProcess(JAVA, CommandLineShell::assessing),
                () -> {
                    byte[] salt = new byte[16];
                    chance.nextBytes(salt);
                    return salt;
                });
    }

    AssessmentToRecord assessment(String example) {
        return assessment(EXAMPLES.resolve(example + ".yaml"), Optional.empty());
    }

    AssessmentToRecord assessment(Path profile, Optional<Path> tables) {
        NamedContent content = FileContent.read(profile).orElseThrow();
        return new AssessmentToRecord(
                new NamedContent(profile.getFileName().toString(), content.bytes()),
                tables.map(Path::toString),
                "Ada Novák",
                LocalDate.of(2026, 10, 2),
                ZonedDateTime.parse("2026-10-02T09:30:15.123Z"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Result<Appended> append(AssessmentToRecord assessment) {
        return auditing().append(ledger(), assessment);
    }

    Appended append(String example) {
        return append(assessment(example)).orElseThrow();
    }

    Verification verify() {
        return auditing()
                .verify(ledger(), KeptHeads.NONE, List.of(), Progress.NONE)
                .orElseThrow();
    }

    List<ReplayedRecord> replay() {
        return auditing()
                .replay(ledger(), Optional.empty(), Optional.empty(), LedgerWatch.NONE)
                .orElseThrow();
    }

    List<RecordSummary> list(RecordFilter wanted) {
        return auditing().list(ledger(), wanted, LedgerWatch.NONE).orElseThrow();
    }

    RecordSummary show(String id) {
        return auditing().show(ledger(), id, LedgerWatch.NONE).orElseThrow().summary();
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
