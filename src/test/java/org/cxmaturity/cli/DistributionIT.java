package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Unpacks the distribution that the build has made, into a directory with spaces and umlauts, and runs it as people do. */
@DisabledOnOs(OS.WINDOWS)
@Tag("program")
class DistributionIT {
    private static final String EXAMPLE = "examples/high-street-retailer.yaml";
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @TempDir
    private static Path directory;

    private static Path home = Path.of("");

    private record Result(int code, String out, String err) {}

    @BeforeAll
    static void unpack() throws IOException {
        directory = directory.toRealPath();
        home = UnpackedDistribution.in(Files.createDirectory(directory.resolve("Werkzeuge für CX")));
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Runs a command elsewhere than in the distribution. */
    private static Result run(List<String> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "CXM_JAVA_OPTS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", directory.resolve("cache").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Path err = Files.createTempFile(directory, "err", ".txt");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, Files.readString(err));
    }

    private static List<String> launcher() {
        return List.of(home.resolve("cxm").toString());
    }

    private static List<String> jar() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                home.resolve("cx-maturity.jar").toString());
    }

    private static String example() {
        return home.resolve(EXAMPLE).toString();
    }

    @Test
    void an_assessment_by_launcher_by_link_and_by_jar_is_that_of_the_build_and_nothing_is_written_beside_it()
            throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("cxm"), home.resolve("cxm"));
        Map<Path, Object> before = dates();

        Result build = run(
                // Without its class archive, which would only take time.
                List.of(
                        "env",
                        "XDG_CACHE_HOME=/dev/null",
                        Path.of("target/cxm").toAbsolutePath().toString()),
                "assess",
                example());

        assertThat(build.code()).as(build.err()).isZero();
        assertThat(build.err()).isEmpty();
        assertThat(run(launcher(), "assess", example())).isEqualTo(build);
        assertThat(run(List.of(link.toString()), "assess", example())).isEqualTo(build);
        assertThat(run(jar(), "assess", example())).isEqualTo(build);
        assertThat(dates()).isEqualTo(before);
    }

    private static Map<Path, Object> dates() throws IOException {
        Map<Path, Object> dates = new TreeMap<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path each : all.toList()) {
                dates.put(each, Files.getLastModifiedTime(each));
            }
        }
        return dates;
    }

    @Test
    void a_roadmap_by_jar_is_planned_by_the_solver_whose_machine_code_lies_beside_it() throws Exception {
        Result result = run(jar(), "roadmap", example(), "--format", "json");

        assertThat(result.code()).as(result.err()).isEqualTo(5);
        assertThat(result.out().lines().filter(line -> line.contains("\"proof\"")))
                .containsExactly("  \"proof\": \"optimal\",");
    }

    @Test
    void a_record_keeps_the_whole_program_whichever_way_it_was_started() throws Exception {
        for (List<String> program : List.of(launcher(), jar())) {
            Result appended = run(
                    program,
                    "audit",
                    "append",
                    example(),
                    "--ledger",
                    "audit.jsonl",
                    "--by",
                    "A",
                    "--on",
                    "2026-10-02");
            assertThat(appended.code()).as(appended.err()).isZero();
        }

        Result shown = run(jar(), "audit", "replay", "audit.jsonl");

        assertThat(shown.code()).as(shown.err()).isZero();
        List<String> kept = Files.readAllLines(directory.resolve("audit.jsonl")).stream()
                .map(record -> record.replaceAll(".*(\"product\":\\{.*?\\}).*", "$1"))
                .toList();
        assertThat(kept).hasSize(2).allMatch(kept.get(0)::equals);
        try (Stream<Path> libraries = Files.list(home.resolve("lib"))) {
            assertThat(libraries.filter(Files::isRegularFile).map(each -> "\"" + each.getFileName() + "\":"))
                    .isNotEmpty()
                    .allMatch(kept.get(0)::contains);
        }
    }

    @Test
    void every_link_of_the_guides_leads_to_a_file_or_a_heading_and_none_fetches_anything() throws IOException {
        List<String> broken = new ArrayList<>();
        List<Path> pages = files(home.resolve("guides")).stream()
                .filter(page -> page.toString().endsWith(".html"))
                .toList();
        for (Path page : pages) {
            String html = Files.readString(page);
            LINK.matcher(html)
                    .results()
                    .map(MatchResult::group)
                    .filter(link -> !leadsSomewhere(page, link))
                    .forEach(link -> broken.add(page.getFileName() + ": " + link));
            assertThat(html).doesNotContain("<link", "<script", "url(", "@import");
        }

        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(Path page, String link) {
        String to = LINK.matcher(link).replaceFirst("$1");
        if (to.matches("https?:.*")) {
            return link.startsWith("href");
        }
        String[] parts = to.split("#", 2);
        Path file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        try {
            return Files.exists(file)
                    && (parts.length == 1 || Files.readString(file).contains(" id=\"" + parts[1] + "\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everything_has_come_along() {
        assertThat(home.resolve("cxm")).isExecutable();
        assertThat(List.of("cxm.cmd", "LICENSE", "README.txt", "decision-tables/rule-base.xlsx", "rules", "schemas"))
                .allSatisfy(each -> assertThat(home.resolve(each)).exists());
        assertThat(home.resolve("README.txt")).content().doesNotContain("${");
    }
}
