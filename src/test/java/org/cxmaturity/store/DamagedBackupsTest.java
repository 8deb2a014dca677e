package org.cxmaturity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.cxmaturity.backup.BackupFile;
import org.cxmaturity.backup.BackupManifest;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Backups that are not as they were written. */
class DamagedBackupsTest extends BackupFixture {
    @Override
    boolean fromH2() {
        return true;
    }

    @Override
    boolean toH2() {
        return true;
    }

    @Test
    void what_was_damaged_or_cut_is_refused_with_all_that_is_wrong_or_changes_nothing() throws IOException {
        Path file = written();
        byte[] whole = Files.readAllBytes(file);
        List<Map<String, @Nullable String>> expected = rows(from());
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            byte[] damaged = seed % 4 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            if (seed % 4 != 0) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, damaged);

            Result<BackupFile> result = checked(file);

            result.either(
                    sound -> assertThat(read(sound))
                            .as("seed of a bit that nothing rests on")
                            .isEqualTo(expected),
                    refused -> assertThat(refused.problems().toString()).contains("backup.zip"));
            assertThat(seed % 4 == 0 && result.problems().isEmpty()).as("cut").isFalse();
        }
    }

    private static List<Map<String, @Nullable String>> read(BackupFile file) {
        List<Map<String, @Nullable String>> rows = new ArrayList<>();
        Backups.TABLES.forEach(table -> file.rows(table, rows::add));
        return rows;
    }

    @Test
    void every_row_that_was_changed_or_lost_is_named_at_once() throws IOException {
        Path file = changed(written(), "client", text -> text.replace("客户", "Kunde"));
        changed(file, "profile_version", text -> text.substring(text.indexOf('\n') + 1));

        Result<BackupFile> result = checked(file);

        assertThat(result.problems().toString())
                .contains("tables/client.jsonl", "tables/profile_version.jsonl", "SHA-256", "56 rows", "57");
    }

    @Test
    void a_newer_schema_is_refused() throws IOException {
        Path file = changed(written(), "", text -> text.replaceAll("\"schema\" : \\d+", "\"schema\" : 99"));

        assertThat(checked(file).problems()).singleElement().asString().contains("schema 99", "newer version");
    }

    @Test
    void rows_that_do_not_fit_each_other_change_nothing() throws IOException {
        UnaryOperator<String> astray =
                text -> text.replaceAll("\"client\":\"[0-9a-f-]+\"", "\"client\":\"" + UUID.randomUUID() + '"');
        Path file = changed(written(), "profile_version", astray);
        String digest = checked(file).problems().get(0).found().replace("SHA-256 ", "");
        String said = checked(file).problems().get(0).expected().substring(0, 64);
        changed(file, "", text -> text.replace(said, digest));
        List<Map<String, @Nullable String>> before = rows(to());

        Result<BackupManifest> result = new Backups(to()).restore(checked(file).orElseThrow());

        assertThat(result.problems()).singleElement().asString().contains("profile_version");
        assertThat(rows(to())).isEqualTo(before).isNotEmpty();
    }

    /** Changes an entry; the manifest where no table is named. */
    private static Path changed(Path file, String table, UnaryOperator<String> change) throws IOException {
        Path changed = file.resolveSibling("changed.zip");
        String entry = table.isEmpty() ? "manifest.json" : "tables/" + table + ".jsonl";
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry each : Collections.list(in.entries())) {
                byte[] bytes = in.getInputStream(each).readAllBytes();
                out.putNextEntry(new ZipEntry(each.getName()));
                out.write(
                        each.getName().equals(entry)
                                ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
        return Files.move(changed, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
