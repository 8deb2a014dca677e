package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cxmaturity.FaultTally;
import org.cxmaturity.FileDamage;
import org.cxmaturity.Seeds;
import org.cxmaturity.cli.LaidOutLauncher.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real launcher on a stand-in for the main class, for the class archives it makes. */
@DisabledOnOs(OS.WINDOWS)
@Tag("program")
class LauncherArchivesTest {
    @TempDir
    Path directory;

    private LaidOutLauncher launcher;

    @BeforeEach
    void lay_out_a_build() throws IOException {
        launcher = new LaidOutLauncher(directory);
    }

    @Test
    void the_first_assessment_leaves_an_archive_that_later_runs_use_without_a_word() throws Exception {
        Ended first = launcher.run(Map.of(), "assess", "x");
        List<Path> made = launcher.archives();
        Ended second = launcher.run(Map.of("CXM_JAVA_OPTS", "-Xshare:on"), "assess", "x");

        assertThat(first).isEqualTo(launcher.answer(0, "assess,x"));
        assertThat(made).singleElement().asString().endsWith(".jsa");
        assertThat(second).isEqualTo(first);
        assertThat(launcher.archives()).isEqualTo(made);
    }

    @Test
    void each_format_of_a_report_gets_an_archive_of_its_own() throws Exception {
        launcher.run(Map.of(), "report", "x", "--out", "a report.pdf");
        launcher.run(Map.of(), "report", "x", "--out=other.PDF");
        launcher.run(Map.of(), "report", "x", "--out=x.docx", "--people", "unreached");
        launcher.run(Map.of(), "report", "x", "--out", "x.txt");
        launcher.run(Map.of(), "report", "x", "--out");

        assertThat(launcher.archives().stream().map(Path::toString).sorted().toList())
                .satisfiesExactly(docx -> assertThat(docx).contains("-docx-"), pdf -> assertThat(pdf)
                        .contains("-pdf-"));
        assertThat(launcher.run(Map.of("CXM_JAVA_OPTS", "-Xshare:on"), "report", "x", "--out", "x.pdf"))
                .isEqualTo(launcher.answer(0, "report,x,--out,x.pdf"));
    }

    @Test
    void what_has_no_archive_of_its_own_uses_that_of_the_assessment() throws Exception {
        launcher.run(Map.of(), "assess", "x");

        assertThat(launcher.run(Map.of("CXM_JAVA_OPTS", "-Xshare:on -Xlog:cds=info"), "schema")
                        .out())
                .contains("-assess-");
    }

    @Test
    void a_failed_assessment_leaves_no_archive() throws Exception {
        Ended result = launcher.run(Map.of(), "assess", "fail");

        assertThat(result.code()).isEqualTo(3);
        assertThat(launcher.archives()).isEmpty();
    }

    @Test
    void a_damaged_archive_is_never_used_and_is_made_again_without_a_word() throws Exception {
        Ended first = launcher.run(Map.of(), "assess", "x");
        Path archive = launcher.archives().get(0);
        byte[] sound = Files.readAllBytes(archive);
        byte[] other = Files.readAllBytes(launcher.launcher);
        FaultTally tally = new FaultTally("class archives");
        for (int seed = 0; seed < Seeds.of(FileDamage.values().length, FileDamage.values().length); seed++) {
            FileDamage damage = FileDamage.values()[seed % FileDamage.values().length];
            Files.write(archive, sound);
            if (FileDamage.carryOut(damage.of(sound, other, new Random(seed)), archive)) {
                assertThat(launcher.run(Map.of(), "schema", "x"))
                        .as("%s, seed %d", damage, seed)
                        .isEqualTo(launcher.answer(0, "schema,x"));
                assertThat(launcher.archives()).as("%s, seed %d", damage, seed).isEmpty();
                tally.add(damage.toString(), "the right answer, and the archive is gone");
            }
        }
        tally.write();
        assertThat(launcher.run(Map.of(), "assess", "x")).isEqualTo(first);
        assertThat(launcher.run(Map.of("CXM_JAVA_OPTS", "-Xshare:on"), "assess", "x"))
                .isEqualTo(first);
    }

    @Test
    void a_link_to_a_sound_archive_is_not_followed() throws Exception {
        launcher.run(Map.of(), "assess", "x");
        Path archive = launcher.archives().get(0);
        Path elsewhere = Files.move(archive, directory.resolve("elsewhere"));
        Files.createSymbolicLink(archive, elsewhere);

        launcher.run(Map.of(), "assess", "x");

        assertThat(launcher.archives()).singleElement().satisfies(each -> assertThat(Files.isSymbolicLink(each))
                .isFalse());
        assertThat(elsewhere).exists();
    }

    @Test
    void the_cache_is_closed_to_others_when_it_is_made_and_when_somebody_opened_it() throws Exception {
        launcher.run(Map.of(), "assess", "x");
        Path own = launcher.cache.resolve("cx-maturity");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                .isEqualTo("rwx------");
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxrwxrwx"));
        launcher.run(Map.of(), "schema", "x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_new_build_gets_its_own_archive() throws Exception {
        launcher.run(Map.of(), "assess", "x");
        LaidOutLauncher.jar(
                launcher.home.resolve("target/lib/other.jar"), launcher.launcher, directory.resolve("Main.java"));

        launcher.run(Map.of(), "assess", "x");

        assertThat(launcher.archives()).hasSize(2);
    }

    @Test
    void another_jar_of_the_same_size_and_date_gets_its_own_archive_too() throws Exception {
        Path library = launcher.home.resolve("target/lib/other.jar");
        launcher.run(Map.of(), "assess", "x");
        FileTime date = Files.getLastModifiedTime(library);
        byte[] bytes = Files.readAllBytes(library);
        Files.write(Files.createFile(library.resolveSibling("unpacked")), bytes);
        Files.move(library.resolveSibling("unpacked"), library, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(library, date);

        launcher.run(Map.of(), "assess", "x");

        assertThat(launcher.archives()).hasSize(2);
    }

    @Test
    void a_cache_that_cannot_be_made_changes_nothing() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");

        Ended result = launcher.run(Map.of("XDG_CACHE_HOME", file.toString()), "assess", "x");

        assertThat(result).isEqualTo(launcher.answer(0, "assess,x"));
    }

    @Test
    void two_first_runs_at_once_both_succeed_and_leave_an_archive() throws Exception {
        List<Process> running = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            running.add(launcher.start(launcher.launcher, Map.of(), "assess", "x"));
        }

        for (Process process : running) {
            assertThat(LaidOutLauncher.ended(process)).isEqualTo(launcher.answer(0, "assess,x"));
        }
        assertThat(launcher.archives()).isNotEmpty().allSatisfy(each -> assertThat(each.toString())
                .endsWith(".jsa"));
    }
}
