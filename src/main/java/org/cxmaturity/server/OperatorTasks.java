package org.cxmaturity.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cxmaturity.backup.BackupCheck;
import org.cxmaturity.backup.BackupFile;
import org.cxmaturity.backup.BackupManifest;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.store.Backups;

/**
 * What an operator does with all data at once.
 *
 * @param program the version of the program
 * @param gate keeps everybody else out while all is replaced
 * @param afterwards what is told once all was replaced
 */
record OperatorTasks(
        Backups backups,
        DataPlace place,
        String program,
        Clock clock,
        RestoreGate gate,
        Supplier<List<String>> afterwards) {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** What people count, of all that is kept: one, several. */
    private static final Map<String, List<String>> COUNTED = new LinkedHashMap<>();

    static {
        COUNTED.put("member", List.of("member", "members"));
        COUNTED.put("client", List.of("client", "clients"));
        COUNTED.put("profile_version", List.of("version of profiles", "versions of profiles"));
        COUNTED.put("assessment", List.of("assessment on record", "assessments on record"));
        COUNTED.put("question_round", List.of("round of questions", "rounds of questions"));
        COUNTED.put("api_token", List.of("token", "tokens"));
    }

    /** Writes a backup of what stands. */
    BackupManifest write(OutputStream to) {
        return backups.write(to, program, Instant.now(clock));
    }

    /** What a backup would replace; refused with all that is wrong with it. */
    Result<List<String>> plan(Path file) {
        return checked(file).map(backup -> List.of("Replaces: " + said(backups.counts()), "By: " + said(backup)));
    }

    private Result<BackupFile> checked(Path file) {
        return BackupCheck.of(file, backups.schema(), Backups.TABLES);
    }

    /** Replaces all there is by a backup; before, what stands is kept in a backup of its own, in the data's directory. */
    Result<List<String>> restore(Path file) {
        return checked(file)
                .then(backup -> gate.alone(
                        () -> kept().then(kept -> backups.restore(backup).map(done -> {
                            List<String> told = new ArrayList<>();
                            told.add("Kept what stood in: " + kept);
                            told.add("Restored: " + said(backup));
                            told.addAll(afterwards.get());
                            return told;
                        }))));
    }

    private Result<Path> kept() {
        return place.directory().then(directory -> {
            Path file = directory.resolve("before-restore-" + NAME.format(Instant.now(clock)) + ".zip");
            try {
                BackupFile.put(file, out -> Optional.of(write(out)));
                return Result.done(place.data().resolve(file.getFileName()));
            } catch (IOException e) {
                return Result.refused(
                        Fault.INPUT,
                        new Problem(
                                file.toString(),
                                "no place for what stands: " + e.getMessage(),
                                "a file to write it to before it is replaced",
                                null));
            }
        });
    }

    /** A backup in a few words. */
    static String said(BackupFile backup) {
        Map<String, Long> counts = backup.manifest().tables().stream()
                .collect(Collectors.toMap(BackupManifest.Table::name, BackupManifest.Table::rows));
        return said(counts) + "; made at " + backup.manifest().madeAt() + " by version "
                + backup.manifest().program() + ", schema " + backup.manifest().schema();
    }

    private static String said(Map<String, Long> counts) {
        return COUNTED.entrySet().stream()
                .map(each -> {
                    long count = counts.getOrDefault(each.getKey(), 0L);
                    return String.format(
                            Locale.ROOT, "%,d %s", count, each.getValue().get(count == 1 ? 0 : 1));
                })
                .collect(Collectors.joining(", "));
    }
}
