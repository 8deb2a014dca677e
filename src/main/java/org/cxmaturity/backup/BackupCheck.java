package org.cxmaturity.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Checks a backup whole before anything is done with it. */
public final class BackupCheck {
    private final Path file;
    private final List<Problem> problems = new ArrayList<>();

    private BackupCheck(Path file) {
        this.file = file;
    }

    /**
     * The backup in a file; refused with everything that is wrong with it.
     *
     * @param schema the version of the schema that it is to be restored to: it may be older
     * @param tables all tables of that schema
     */
    public static Result<BackupFile> of(Path file, int schema, List<String> tables) {
        BackupCheck check = new BackupCheck(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return check.checked(zip, schema, tables);
        } catch (IOException e) {
            return Result.refused(
                    Fault.INPUT,
                    new Problem(
                            file.toString(),
                            "a file that can't be read as a backup: " + e.getMessage(),
                            "a whole file that a backup was written to",
                            null));
        }
    }

    private Result<BackupFile> checked(ZipFile zip, int schema, List<String> tables) throws IOException {
        BackupManifest manifest = manifest(zip);
        if (manifest == null) {
            return Result.refused(Fault.INPUT, problems);
        }
        if (manifest.format() != BackupManifest.FORMAT || manifest.schema() > schema || manifest.schema() < 1) {
            problem(
                    BackupManifest.ENTRY,
                    "format " + manifest.format() + ", schema " + manifest.schema() + ", made by version "
                            + manifest.program(),
                    "format " + BackupManifest.FORMAT + ", schema 1 to " + schema
                            + ": a newer one takes a newer version of the program");
            return Result.refused(Fault.INPUT, problems);
        }
        names(zip, manifest, schema, tables);
        for (BackupManifest.Table table : manifest.tables()) {
            ZipEntry entry = zip.getEntry(BackupManifest.entry(table.name()));
            if (entry != null) {
                table(zip, entry, table);
            }
        }
        return Result.unless(Fault.INPUT, problems, new BackupFile(file, manifest));
    }

    private @Nullable BackupManifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(BackupManifest.ENTRY);
        if (entry == null) {
            problem(BackupManifest.ENTRY, "nothing", "the list of what is in a backup");
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (sum.getValue() == entry.getCrc()) {
                return BackupFile.JSON.readValue(bytes, BackupManifest.class);
            }
            problem(BackupManifest.ENTRY, "another checksum", "the bytes that were written");
        } catch (JacksonException | IOException e) {
            problem(BackupManifest.ENTRY, "what can't be read: " + e.getMessage(), "the list of what is in a backup");
        }
        return null;
    }

    /** The same tables in the manifest, in the file, and, where it is of this version, in the schema. */
    private void names(ZipFile zip, BackupManifest manifest, int schema, List<String> tables) {
        Set<String> listed =
                manifest.tables().stream().map(BackupManifest.Table::name).collect(Collectors.toSet());
        Set<String> found = zip.stream()
                .map(ZipEntry::getName)
                .filter(each -> !each.equals(BackupManifest.ENTRY))
                .collect(Collectors.toSet());
        for (String table : listed) {
            if (!tables.contains(table)) {
                problem(table, "a table that there is not", "one of " + String.join(", ", tables));
            }
            if (!found.remove(BackupManifest.entry(table))) {
                problem(BackupManifest.entry(table), "nothing", "the rows of a table");
            }
        }
        found.forEach(each -> problem(each, "an entry that the manifest does not list", "nothing"));
        Set<String> missing = new HashSet<>(manifest.schema() == schema ? tables : List.of());
        missing.removeAll(listed);
        missing.forEach(each -> problem(BackupManifest.ENTRY, "no table " + each, "all tables of the schema"));
    }

    private void table(ZipFile zip, ZipEntry entry, BackupManifest.Table table) {
        MessageDigest digest = BackupFile.sha256();
        long[] rows = {0};
        try {
            BackupFile.lines(new DigestInputStream(zip.getInputStream(entry), digest), line -> {
                BackupFile.row(line);
                rows[0]++;
            });
        } catch (IOException | JacksonException e) {
            problem(
                    entry.getName() + ", row " + (rows[0] + 1),
                    "what can't be read: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    "the row that was written");
            return;
        }
        String found = HexFormat.of().formatHex(digest.digest());
        if (!found.equals(table.sha256())) {
            problem(entry.getName(), "SHA-256 " + found, table.sha256() + ", as it was written");
        }
        if (rows[0] != table.rows()) {
            problem(entry.getName(), rows[0] + " rows", table.rows() + ", as many as were written");
        }
    }

    private void problem(String place, String found, String expected) {
        problems.add(new Problem(file + ", " + place, found, expected, null));
    }
}
