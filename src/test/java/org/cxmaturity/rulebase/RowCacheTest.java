package org.cxmaturity.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.stream.Stream;
import org.cxmaturity.FaultTally;
import org.cxmaturity.FileDamage;
import org.cxmaturity.Seeds;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.workbook.EditedWorkbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that the build does not know, loaded through a cache that is damaged, or that somebody else has put things into. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
class RowCacheTest {
    private static final int SOMEBODY_ELSE = 54_321;

    @TempDir
    Path directory;

    private EditedWorkbooks tables;
    private Path cache;
    private ReadTables rows;

    @BeforeEach
    void edit_the_tables_and_load_them() throws IOException {
        tables = EditedWorkbooks.copy(Shipped.TABLES, directory.resolve("tables"));
        tables.set("stage-criteria.drl.xlsx", "JRN-ALIGN-01", "Minimum level", 1);
        cache = directory.resolve("cache/cx-maturity");
        rows = load();
    }

    private ReadTables load() throws IOException {
        return Shipped.cachingIn(cache)
                .rows(WorkbookFiles.all(tables.directory()))
                .orElseThrow();
    }

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.reduce((one, other) -> {
                        throw new AssertionError(one + " and " + other);
                    })
                    .orElseThrow();
        }
    }

    @Test
    void rows_that_were_damaged_are_read_again_and_kept_again() throws IOException {
        Path file = kept();
        byte[] sound = Files.readAllBytes(file);
        byte[] other = Files.readAllBytes(Shipped.TABLES.resolve("planning.xlsx"));
        FaultTally tally = new FaultTally("rows kept");
        for (int seed = 0; seed < Seeds.of(FileDamage.values().length); seed++) {
            FileDamage damage = FileDamage.values()[seed % FileDamage.values().length];
            if (FileDamage.carryOut(damage.of(sound, other, new Random(seed)), file)) {
                assertThat(load()).as("seed %d", seed).isEqualTo(rows);
                assertThat(kept()).as("seed %d", seed).isEqualTo(file).hasBinaryContent(sound);
                tally.add(damage.toString(), "the right rows, and kept anew");
            }
        }
        tally.write();
    }

    @Test
    void a_workbook_is_known_by_its_content_and_not_by_its_time() throws IOException {
        Path workbook = tables.directory().resolve("stage-criteria.drl.xlsx");
        FileTime time = Files.getLastModifiedTime(workbook);
        tables.set("stage-criteria.drl.xlsx", "JRN-ALIGN-01", "Minimum level", 3);
        Files.setLastModifiedTime(workbook, time);

        assertThat(load().rows()).isNotEqualTo(rows.rows());
    }

    @Test
    void rows_of_another_directory_are_not_taken_for_this_ones() throws IOException {
        Path first = kept();
        Path aside = Files.move(first, directory.resolve("first"));
        tables.set("stage-criteria.drl.xlsx", "JRN-ALIGN-01", "Minimum level", 3);
        ReadTables other = load();
        Path second = kept();
        Files.move(aside, second, StandardCopyOption.REPLACE_EXISTING);

        assertThat(load()).isEqualTo(other);
    }

    @Test
    void rows_under_a_digest_that_is_not_theirs_are_not_used() throws IOException {
        KeptRows genuine = KeptRows.of(rows);
        KeptRows forged =
                new KeptRows(rows, genuine.digest(), genuine.text().replace("\tJRN-ALIGN-01\t", "\tJRN-ALIGN-00\t"));
        assertThat(forged.text()).isNotEqualTo(genuine.text());
        Files.write(kept(), RowCache.sealed(key(), forged));

        assertThat(load()).isEqualTo(rows);
    }

    @Test
    void files_of_somebody_else_are_not_used() throws IOException {
        assumeTrue(isRoot(), "only root can give a file away");
        ReadTables planted = plant();
        assertThat(load()).as("what is the user's own is used").isEqualTo(planted);
        Files.setAttribute(kept(), "unix:uid", SOMEBODY_ELSE);

        assertThat(load()).isEqualTo(rows);
        assertThat(Files.getAttribute(kept(), "unix:uid")).isEqualTo(0);
    }

    @Test
    void a_directory_of_somebody_else_is_not_used() throws IOException {
        assumeTrue(isRoot(), "only root can give a directory away");
        plant();
        Files.setAttribute(cache, "unix:uid", SOMEBODY_ELSE);
        byte[] before = Files.readAllBytes(kept());

        assertThat(load()).isEqualTo(rows);
        assertThat(kept()).hasBinaryContent(before);
    }

    @Test
    void links_are_not_followed() throws IOException {
        plant();
        Path kept = kept();
        Path elsewhere = Files.move(kept, directory.resolve("elsewhere"));
        Files.createSymbolicLink(kept, elsewhere);

        assertThat(load()).isEqualTo(rows);
        assertThat(Files.isRegularFile(kept, LinkOption.NOFOLLOW_LINKS)).isTrue();
        assertThat(elsewhere).exists();
    }

    @Test
    void the_directory_is_closed_to_others_when_it_is_made_and_when_somebody_opened_it() throws IOException {
        assertThat(mode()).isEqualTo("rwx------");
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(load()).isEqualTo(rows);
        assertThat(mode()).isEqualTo("rwx------");
    }

    private String mode() throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(cache));
    }

    /** Puts sound rows of other workbooks in place of those kept, as somebody could who knows the form. */
    private ReadTables plant() throws IOException {
        EditedWorkbooks others = EditedWorkbooks.copy(tables.directory(), directory.resolve("others"));
        others.set("stage-criteria.drl.xlsx", "JRN-ALIGN-01", "Minimum level", 3);
        ReadTables planted = new RuleBaseLoader(null)
                .rows(WorkbookFiles.all(others.directory()))
                .orElseThrow();
        Files.write(kept(), RowCache.sealed(key(), KeptRows.of(planted)));
        return planted;
    }

    private String key() throws IOException {
        return WorkbookFiles.in(tables.directory()).digest();
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }
}
