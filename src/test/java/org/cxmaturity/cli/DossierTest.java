package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cxmaturity.server.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One client's dossier, taken from the pages and verified where there is nothing but the command line. */
class DossierTest {
    private static final Pattern MARK = Pattern.compile("<option value=\"([0-9a-f]+)\">[^<]*, Baker<");
    private static final Pattern FILE = Pattern.compile("(/evidence/[0-9a-f-]{36})\"");

    @TempDir
    private static Path data;

    @TempDir
    private static Path directory;

    private final AuditShell shell = new AuditShell();

    @BeforeAll
    static void take() throws Exception {
        try (TestServer server = TestServer.start(data).signIn("Ana Pérez")) {
            String bakery = server.example("neighbourhood-bakery");
            String other = server.example("high-street-retailer");
            server.post(bakery + "/record", Map.of("note", ""));
            server.post(other + "/record", Map.of("note", ""));
            server.post(
                    bakery + "/facts/answers/feedback.closed-loop",
                    Map.of("level", "3", "was", "", "form", "f", "role", "Baker"));
            server.upload(
                    bakery + "/evidence", "file", "Minutes 客户.txt", "We call back.".getBytes(StandardCharsets.UTF_8));
            String page = server.get(bakery + "/evidence").body();
            server.post(bakery + first(FILE, page) + "/attach", Map.of("answer", first(MARK, page)));
            server.post(bakery + "/record", Map.of("note", ""));
            unpack(server.file("/ledger/dossiers" + bakery.replace("/clients", ""))
                    .body());
        }
    }

    private static String first(Pattern pattern, String in) {
        Matcher found = pattern.matcher(in);
        assertThat(found.find()).as(pattern + " in " + in).isTrue();
        return found.group(1);
    }

    private static void unpack(byte[] zip) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path to = directory.resolve(entry.getName());
                Files.createDirectories(to.resolveSibling(""));
                Files.copy(in, to);
            }
        }
    }

    /** The commands of its README, with paths that lead from wherever the test runs. */
    private static List<String[]> commands(String beginning) throws IOException {
        return Files.readAllLines(directory.resolve("README.txt")).stream()
                .filter(each -> each.startsWith("  cxm " + beginning))
                .map(each -> Stream.of(each.strip().split(" "))
                        .skip(1)
                        .map(word -> Files.exists(directory.resolve(word))
                                ? directory.resolve(word).toString()
                                : word)
                        .toArray(String[]::new))
                .toList();
    }

    @Test
    void the_commands_of_its_readme_prove_and_assess_it() throws Exception {
        assertThat(Files.readString(directory.resolve("README.txt"))).contains("Dossier of Neighbourhood Bakery");
        assertThat(commands("audit check-proof")).hasSize(2);
        for (String[] each : commands("audit check-proof")) {
            assertThat(shell.run(each)).as(String.join(" ", each) + shell.err()).isZero();
            assertThat(shell.out()).contains("Proven", "as the record names them");
        }
        for (String[] each : commands("assess")) {
            assertThat(shell.run(each)).as(shell.err()).isZero();
        }
    }

    @Test
    void nothing_of_another_client_and_no_name_is_in_it() throws Exception {
        try (Stream<Path> all = Files.walk(directory)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertThat(files).hasSizeGreaterThan(80);
            for (Path each : files) {
                if (!each.toString().contains("tables")) {
                    assertThat(new String(Files.readAllBytes(each), StandardCharsets.UTF_8))
                            .as(each.toString())
                            .doesNotContain("High Street", "high-street-retailer", "Ana Pérez");
                }
            }
        }
        assertThat(directory.resolve("record-2")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "head.json",
                "record-3.proof.json",
                "record-3/profile.json",
                "record-3/assessment.json",
                "record-3/prov.json",
                "record-3/tables/",
                "record-3/rules/",
                "record-3/evidence/"
            })
    void a_byte_that_was_changed_is_told(String kind) throws Exception {
        Path file = kind.endsWith("/") ? any(directory.resolve(kind)) : directory.resolve(kind);
        byte[] whole = Files.readAllBytes(file);
        byte[] changed = whole.clone();
        changed[changed.length / 2] ^= 1;
        Files.write(file, changed);

        int code = shell.run(commands("audit check-proof").get(1));

        Files.write(file, whole);
        assertThat(code).as(shell.out()).isNotZero();
        assertThat(shell.run(commands("audit check-proof").get(1))).isZero();
    }

    private static Path any(Path in) throws IOException {
        try (Stream<Path> all = Files.list(in)) {
            return all.sorted().findFirst().orElseThrow();
        }
    }

    @Test
    void a_file_that_is_missing_or_added_is_told() throws Exception {
        Path profile = directory.resolve("record-1").resolve("profile.json");
        Path away = directory.resolve("record-1").resolve("profile.yaml");
        Files.move(profile, away);

        int code = shell.run(commands("audit check-proof").get(0));

        Files.move(away, profile);
        assertThat(code).isNotZero();
        assertThat(shell.out()).contains("profile.json", "no file", "profile.yaml", "those that it does");
    }
}
