package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real launcher, in a directory laid out as the build does, on a stand-in for the main class. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String MAIN = """
            package org.cxmaturity;
            public final class Main {
                public static void main(String[] args) {
                    System.out.println(System.getProperty("java.class.path") + "|"
                            + (Main.class.getResource("Main.java") != null) + "|" + System.getProperty("cxm.terminal") + "|"
                            + String.join(",", args));
                    System.exit(args.length > 0 && args[args.length - 1].equals("fail") ? 3
                            : args.length > 0 && args[args.length - 1].equals("unreached") ? 5 : 0);
                }
            }
            """;

    @TempDir
    Path directory;

    private Path home = Path.of("");
    private Path launcher = Path.of("");
    /** How the stand-in's answer starts: its jar, that a library was found, that there is no terminal. */
    private String started = "";

    private Path cache = Path.of("");

    private record Result(int code, String out, String err) {}

    @BeforeEach
    void lay_out_a_build() throws IOException {
        directory = directory.toRealPath();
        home = directory.resolve("a project's home");
        cache = directory.resolve("cache");
        launcher = home.resolve("target/cxm");
        started = home.resolve("target/cx-maturity.jar") + "|true|false|";
        Files.createDirectories(home.resolve("target/lib"));
        Files.copy(Path.of("src/main/bin/cxm"), launcher);
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        Path source = Files.writeString(directory.resolve("Main.java"), MAIN);
        Path classes = Files.createDirectories(directory.resolve("classes"));
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", classes.toString(), source.toString()))
                .isZero();
        jar(home.resolve("target/cx-maturity.jar"), classes.resolve("org/cxmaturity/Main.class"));
        jar(home.resolve("target/lib/other.jar"), source);
    }

    private static void jar(Path jar, Path... contents) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "org.cxmaturity.Main");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "lib/other.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file, manifest)) {
            for (Path content : contents) {
                entries.putNextEntry(new JarEntry("org/cxmaturity/" + content.getFileName()));
                entries.write(Files.readAllBytes(content));
            }
        }
    }

    private Result run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        return finish(start(environment, command));
    }

    private Process start(Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "CXM_JAVA_OPTS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Result finish(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, err);
    }

    /** Whatever lies in the cache. */
    private List<Path> archives() throws IOException {
        if (!Files.exists(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void it_works_through_links_and_passes_arguments_and_exit_code_on() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("a project's home/target/cxm"));
        Path second = Files.createSymbolicLink(directory.resolve("second"), link);

        Result result = run(Map.of(), second.toString(), "schema", "two words", "$HOME", "fail");

        assertThat(result).isEqualTo(new Result(3, started + "schema,two words,$HOME,fail\n", ""));
    }

    @Test
    void the_first_assessment_leaves_an_archive_that_later_runs_use_without_a_word() throws Exception {
        Result first = run(Map.of(), launcher.toString(), "assess", "x");
        List<Path> made = archives();
        Result second = run(Map.of("CXM_JAVA_OPTS", "-Xshare:on"), launcher.toString(), "assess", "x");

        assertThat(first).isEqualTo(new Result(0, started + "assess,x\n", ""));
        assertThat(made).singleElement().asString().endsWith(".jsa");
        assertThat(second).isEqualTo(first);
        assertThat(archives()).isEqualTo(made);
    }

    @Test
    void each_format_of_a_report_gets_an_archive_of_its_own() throws Exception {
        run(Map.of(), launcher.toString(), "report", "x", "--out", "a report.pdf");
        run(Map.of(), launcher.toString(), "report", "x", "--out=other.PDF");
        run(Map.of(), launcher.toString(), "report", "x", "--out=x.docx", "--people", "unreached");
        run(Map.of(), launcher.toString(), "report", "x", "--out", "x.txt");
        run(Map.of(), launcher.toString(), "report", "x", "--out");

        assertThat(archives().stream().map(Path::toString).sorted().toList())
                .satisfiesExactly(docx -> assertThat(docx).endsWith("-docx.jsa"), pdf -> assertThat(pdf)
                        .endsWith("-pdf.jsa"));
        assertThat(run(Map.of("CXM_JAVA_OPTS", "-Xshare:on"), launcher.toString(), "report", "x", "--out", "x.pdf"))
                .isEqualTo(new Result(0, started + "report,x,--out,x.pdf\n", ""));
    }

    @Test
    void what_has_no_archive_of_its_own_uses_that_of_the_assessment() throws Exception {
        run(Map.of(), launcher.toString(), "assess", "x");

        assertThat(run(Map.of("CXM_JAVA_OPTS", "-Xshare:on -Xlog:cds=info"), launcher.toString(), "schema")
                        .out())
                .contains("-assess.jsa");
    }

    @Test
    void a_failed_assessment_leaves_no_archive() throws Exception {
        Result result = run(Map.of(), launcher.toString(), "assess", "fail");

        assertThat(result.code()).isEqualTo(3);
        assertThat(archives()).isEmpty();
    }

    @Test
    void a_spoilt_archive_is_passed_over_in_silence() throws Exception {
        Result first = run(Map.of(), launcher.toString(), "assess", "x");
        Path archive = archives().get(0);
        Files.delete(archive);
        Files.writeString(archive, "not an archive");

        assertThat(run(Map.of(), launcher.toString(), "assess", "x")).isEqualTo(first);
    }

    @Test
    void a_new_build_gets_its_own_archive() throws Exception {
        run(Map.of(), launcher.toString(), "assess", "x");
        jar(home.resolve("target/lib/other.jar"), launcher, directory.resolve("Main.java"));

        run(Map.of(), launcher.toString(), "assess", "x");

        assertThat(archives()).hasSize(2);
    }

    @Test
    void another_jar_of_the_same_size_and_date_gets_its_own_archive_too() throws Exception {
        Path library = home.resolve("target/lib/other.jar");
        run(Map.of(), launcher.toString(), "assess", "x");
        FileTime date = Files.getLastModifiedTime(library);
        byte[] bytes = Files.readAllBytes(library);
        Files.write(Files.createFile(library.resolveSibling("unpacked")), bytes);
        Files.move(library.resolveSibling("unpacked"), library, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(library, date);

        run(Map.of(), launcher.toString(), "assess", "x");

        assertThat(archives()).hasSize(2);
    }

    @Test
    void a_cache_that_cannot_be_made_changes_nothing() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");

        Result result = run(Map.of("XDG_CACHE_HOME", file.toString()), launcher.toString(), "assess", "x");

        assertThat(result).isEqualTo(new Result(0, started + "assess,x\n", ""));
    }

    @Test
    void two_first_runs_at_once_both_succeed_and_leave_one_archive() throws Exception {
        List<Process> running = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            running.add(start(Map.of(), launcher.toString(), "assess", "x"));
        }

        for (Process process : running) {
            assertThat(finish(process)).isEqualTo(new Result(0, started + "assess,x\n", ""));
        }
        assertThat(archives()).singleElement().asString().endsWith(".jsa");
    }

    @Test
    void what_takes_long_runs_with_both_compilers_and_anything_else_with_one() throws Exception {
        Path java = Files.createDirectories(directory.resolve("said/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
        Files.writeString(directory.resolve("said/release"), "JAVA_VERSION=\"17.0.1\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Map<String, String> environment =
                Map.of("JAVA_HOME", directory.resolve("said").toString());

        assertThat(run(environment, launcher.toString(), "audit", "verify").out())
                .doesNotContain("TieredStopAtLevel")
                .contains("-Dcxm.terminal.err=false");
        assertThat(run(environment, launcher.toString(), "tables", "impact").out())
                .doesNotContain("TieredStopAtLevel")
                .contains("-Dsun.reflect.inflationThreshold=15 ", "-XX:Tier4InvocationThreshold=20000 ");
        assertThat(run(environment, launcher.toString(), "tables", "diff").out())
                .contains("-XX:TieredStopAtLevel=1", "-Dsun.reflect.inflationThreshold=2147483647 ");
    }

    @Test
    void an_old_java_is_named_and_refused() throws Exception {
        Path java = Files.createDirectories(directory.resolve("old/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"1.8.0_292\"' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        Result result = run(Map.of("JAVA_HOME", directory.resolve("old").toString()), launcher.toString(), "assess");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("cxm: found Java 1.8.0_292 (" + java + "); expected 17 or later\n");
    }

    @Test
    void a_build_that_was_not_made_is_named() throws Exception {
        Files.delete(home.resolve("target/cx-maturity.jar"));

        Result result = run(Map.of(), launcher.toString(), "assess");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("cx-maturity.jar is missing. Maybe: mvn package");
    }
}
