package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Reads the launcher for Windows, which runs nowhere else. */
class WindowsLauncherTest {
    /** An option of Java's; what a variable adds is left off. */
    private static final Pattern OPTION = Pattern.compile("(?<=[\\s\"'=])-(?:D|XX:|Xlog:)[^\\s\"'$%]+");

    private final String windows = read("src/main/bin/cxm.cmd");
    private final String shell = read("src/main/bin/cxm");

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }

    private static Set<String> options(String launcher) {
        return OPTION.matcher(launcher).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Set<String> values(String variable, String launcher) {
        return Pattern.compile(variable + "=(\\d+)")
                .matcher(launcher)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void every_line_ends_as_windows_wants_it() {
        assertThat(windows.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(windows).endsWith("\r\n");
    }

    @Test
    void it_gives_java_the_options_that_the_shell_launcher_gives_but_for_archives_and_the_terminal() {
        Set<String> expected = options(shell);
        expected.removeIf(
                option -> option.matches("-Dcxm\\.(terminal|trial|up).*|-XX:(SharedArchiveFile|DumpLoadedClassList"
                        + "|SharedClassListFile|ErrorFile|ArchiveClassesAtExit).*"));

        assertThat(options(windows)).isEqualTo(expected).hasSizeGreaterThan(10);
        assertThat(values("inflation", windows))
                .isEqualTo(values("inflation", shell))
                .hasSize(2);
    }

    @Test
    void it_runs_the_jar_beside_it_with_all_arguments_as_they_were_typed_and_ends_as_java_does() {
        assertThat(windows.lines())
                .contains(
                        "setlocal EnableExtensions DisableDelayedExpansion",
                        "set \"cxm_jar=%~dp0cx-maturity.jar\"",
                        "set \"cxm_start=-jar \"%cxm_jar%\"\"")
                .containsSubsequence("set \"cxm_code=%errorlevel%\"", "exit /b %cxm_code%")
                .filteredOn(line -> line.contains("%*"))
                .singleElement()
                .asString()
                .startsWith("\"%cxm_java%\" ")
                .endsWith(" %CXM_JAVA_OPTS% %cxm_start% %*");
    }

    @Test
    void it_asks_for_java_17_in_the_words_of_the_shell_launcher() {
        assertThat(windows).contains("lss 17 ", "no Java found; expected Java 17 or later in JAVA_HOME or PATH");
        assertThat(shell).contains("-ge 17 ", "no Java found; expected Java 17 or later in JAVA_HOME or PATH");
    }
}
