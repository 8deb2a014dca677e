package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server of the distribution logs while names, answers and addresses go through its forms. */
@DisabledOnOs(OS.WINDOWS)
@Tag("program")
class ServerLogIT {
    private static final Pattern LINK = Pattern.compile("value=\"http[^\"]*(/answer/[\\w-]+)\"");
    private static final List<String> PERSONAL = List.of(
            "Zebedee",
            "Quastel",
            "quastel@example.org",
            "Wunderkiste",
            "horrible secret",
            "192.0.2.77",
            "guessed-link");

    @TempDir
    private Path directory;

    private Path unpacked() throws IOException {
        Path home = Files.createDirectories(directory.resolve("program"));
        try (FileSystem packed = FileSystems.newFileSystem(
                        Path.of(System.getProperty("distribution")), Map.of("enablePosixFileAttributes", true));
                Stream<Path> all = Files.walk(packed.getPath("/"))) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path to = home.resolve(each.subpath(1, each.getNameCount()).toString());
                Files.createDirectories(to.resolveSibling(""));
                Files.copy(each, to);
                Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(each));
            }
        }
        return home;
    }

    @Test
    void every_request_is_a_line_of_json_and_nothing_in_it_is_about_people() throws Exception {
        Path log = directory.resolve("log.jsonl");
        ProcessBuilder builder = new ProcessBuilder(
                unpacked().resolve("cxm").toString(),
                "serve",
                "--port",
                "0",
                "--data",
                directory.resolve("data").toString(),
                "--log-format",
                "json");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", directory.resolve("cache").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("CXM_JAVA_OPTS");
        Process process = builder.redirectError(log.toFile()).start();
        String client;
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> welcome = List.of(said.readLine(), said.readLine());
            int port = Integer.parseInt(welcome.get(0).replaceAll(".*:(\\d+)/$", "$1"));
            client = throughTheForms(new TestServer(port, welcome, () -> {}));
            process.toHandle().destroy();
            assertThat(said.lines()).as("standard output").isEmpty();
        }
        assertThat(process.waitFor()).isIn(0, 143);

        String text = Files.readString(log);
        assertThat(text).doesNotContain(PERSONAL).doesNotContain(client.substring("/clients/".length()));
        List<JsonNode> lines = text.lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines).hasSizeGreaterThan(15);
        assertThat(lines.stream()
                        .map(each -> each.path("route").asString("") + " "
                                + each.path("status").asInt(0)))
                .contains(
                        "/clients 302",
                        "/clients/{id}/result 200",
                        "/clients/{id}/facts/answers/{capability} 200",
                        "/clients/{id}/respondents 302",
                        "/answer/{token}/{part}/{capability} 200",
                        "/sign-in 200",
                        "- 401");
        assertThat(lines).allSatisfy(line -> assertThat(line.path("request").asString(""))
                .hasSize(16));
        assertThat(lines.stream()
                        .filter(each -> each.path("route").asString("").equals("/clients/{id}/result"))
                        .map(each -> UUID.fromString(each.path("member").asString(""))))
                .isNotEmpty();
    }

    /** Drives all that people may type through forms, also what is refused or fails; gives a client's address. */
    private static String throughTheForms(TestServer server) throws Exception {
        server.signIn("Zebedee Quastel");
        server.post("/clients", Map.of("name", "Wunderkiste Ltd"));
        String client = server.example("neighbourhood-bakery");
        server.get(client + "/result");
        server.get(client + "/facts/dimension/feedback");
        Map<String, String> answer =
                Map.of("was", "", "form", "f", "level", "3", "role", "Zebedee Quastel", "comment", "horrible secret");
        server.post(client + "/facts/answers/feedback.closed-loop", answer);
        server.upload(
                "/clients/uploads",
                "profile",
                "Wunderkiste.yaml",
                "name: horrible secret".getBytes(StandardCharsets.UTF_8));
        server.post(
                client + "/respondents",
                Map.of(
                        "name",
                        "Wunderkiste",
                        "people",
                        "Name\tE-mail\tRole\tDepartment\nZebedee Quastel\tquastel@example.org\tManaging director\tshop\n",
                        "closesOn",
                        "2099-01-01",
                        "what",
                        "ALL"));
        Matcher link = LINK.matcher(server.get(client + "/respondents").body());
        assertThat(link.find()).isTrue();
        Matcher part = Pattern.compile(link.group(1) + "/[\\w-]+")
                .matcher(server.get(link.group(1)).body());
        assertThat(part.find()).isTrue();
        Matcher question = Pattern.compile(part.group() + "/[\\w.-]+")
                .matcher(server.get(part.group()).body());
        assertThat(question.find()).isTrue();
        server.post(question.group(), Map.of("version", "0", "level", "3", "comment", "horrible secret"));
        server.get("/clients/Zebedee/result?q=horrible%20secret");
        server.get("/answer/guessed-link/quastel@example.org");
        server.get(client + "/report/html?budget=horrible%20secret");
        server.post("/sign-in", Map.of("name", "Zebedee Quastel", "passphrase", "horrible secret"));
        server.post("/clients", Map.of("name", "horrible secret".repeat(300_000)));
        server.get("/api/v1/clients?name=Quastel");
        server.stranger("DELETE", "/api/v1/clients/Zebedee");
        return client;
    }
}
