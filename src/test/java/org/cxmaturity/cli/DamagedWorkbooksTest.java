package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cxmaturity.FaultTally;
import org.cxmaturity.FileDamage;
import org.cxmaturity.Seeds;
import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Workbooks that are damaged, by chance and a seed: a check names the file, unless not one cell of it is another. No damage is taken
 * for somebody's edit, and none fails.
 */
class DamagedWorkbooksTest {
    @TempDir
    private Path directory;

    private Path tables;
    private List<Path> files;

    @BeforeEach
    void copy_the_tables() throws IOException {
        tables = Files.createDirectory(directory.resolve("tables"));
        try (Stream<Path> all = Files.list(Shipped.TABLES)) {
            for (Path each : all.toList()) {
                Files.copy(each, tables.resolve(each.getFileName().toString()));
            }
        }
        try (Stream<Path> all = Files.list(tables)) {
            files = all.sorted().toList();
        }
    }

    @Test
    void no_damage_is_taken_for_an_edit() throws IOException {
        FaultTally tally = new FaultTally("workbooks");
        TablesShell shell = new TablesShell();
        for (int seed = 0; seed < Seeds.of(24, 24); seed++) {
            FileDamage damage = FileDamage.values()[seed % FileDamage.values().length];
            Random chance = new Random(seed);
            Path file = files.get(chance.nextInt(files.size()));
            byte[] sound = Files.readAllBytes(file);
            byte[] other = Files.readAllBytes(files.get(chance.nextInt(files.size())));
            if (FileDamage.carryOut(damage.of(sound, other, chance), file)) {
                int code = shell.run("tables", "check", tables, "--quick");
                String context = damage + ", seed " + seed + ", " + file.getFileName() + " ended with " + code + ":\n"
                        + shell.out() + shell.err();
                boolean gone = !Files.exists(file) && file.endsWith("tests.xlsx");
                if (code == ExitCode.DONE) {
                    assertThat(gone || holdsTheSame(sound, Files.readAllBytes(file)))
                            .as(context)
                            .isTrue();
                } else {
                    assertThat(code).as(context).isEqualTo(ExitCode.TABLES);
                    assertThat((shell.out() + shell.err()).replaceAll("\\s+", ""))
                            .as(context)
                            .contains(file.getFileName().toString());
                }
                tally.add(
                        damage.toString(), code == ExitCode.DONE ? "the same content" : "problem that names the file");
            }
            Files.write(file, sound);
        }
        tally.write();
    }

    /** Whether a file holds the same parts, as far as it can be read at all. */
    private static boolean holdsTheSame(byte[] sound, byte[] damaged) {
        try {
            return parts(damaged).equals(parts(sound));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }
}
