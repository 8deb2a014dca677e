package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cxmaturity.cli.LaidOutLauncher.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real launcher on a stand-in for the main class. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    Path directory;

    private LaidOutLauncher launcher;

    @BeforeEach
    void lay_out_a_build() throws IOException {
        launcher = new LaidOutLauncher(directory);
    }

    @Test
    void it_works_through_links_and_passes_arguments_and_exit_code_on() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("a project's home/target/cxm"));
        Path second = Files.createSymbolicLink(directory.resolve("second"), link);

        Ended result = LaidOutLauncher.ended(launcher.start(second, Map.of(), "schema", "two words", "$HOME", "fail"));

        assertThat(result).isEqualTo(launcher.answer(3, "schema,two words,$HOME,fail"));
    }

    @Test
    void what_takes_long_runs_with_both_compilers_and_anything_else_with_one() throws Exception {
        Path java = Files.createDirectories(directory.resolve("said/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
        Files.writeString(directory.resolve("said/release"), "JAVA_VERSION=\"17.0.1\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Map<String, String> environment =
                Map.of("JAVA_HOME", directory.resolve("said").toString());

        assertThat(launcher.run(environment, "audit", "verify").out())
                .doesNotContain("TieredStopAtLevel")
                .contains("-Dcxm.terminal.err=false");
        assertThat(launcher.run(environment, "tables", "impact").out())
                .doesNotContain("TieredStopAtLevel")
                .contains("-Dsun.reflect.inflationThreshold=15 ", "-XX:Tier4InvocationThreshold=20000 ");
        assertThat(launcher.run(environment, "tables", "diff").out())
                .contains("-XX:TieredStopAtLevel=1", "-Dsun.reflect.inflationThreshold=2147483647 ");
    }

    @Test
    void an_old_java_is_named_and_refused() throws Exception {
        Path java = Files.createDirectories(directory.resolve("old/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"1.8.0_292\"' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        Ended result = launcher.run(Map.of("JAVA_HOME", directory.resolve("old").toString()), "assess");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("cxm: found Java 1.8.0_292 (" + java + "); expected 17 or later\n");
    }

    @Test
    void a_build_that_was_not_made_is_named() throws Exception {
        Files.delete(launcher.home.resolve("target/cx-maturity.jar"));

        Ended result = launcher.run(Map.of(), "assess");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("cx-maturity.jar is missing. Maybe: mvn package");
    }
}
