package org.cxmaturity.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cxmaturity.cli.CommandLineShell;
import org.cxmaturity.files.ArchivableRuleBases;
import org.cxmaturity.files.ArchivedProcess;
import org.cxmaturity.files.InstalledProgram;
import org.cxmaturity.files.RuleBaseDirectories;
import org.cxmaturity.files.WorkbookLoaders;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.audit.Auditing;
import org.jspecify.annotations.Nullable;

/** A server that runs for tests, and the owner's browser in so far as it sends forms and keeps cookies. */
public final class TestServer implements AutoCloseable {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T09:30:00Z"), ZoneOffset.UTC);

    private final int port;
    private final List<String> welcome;
    private final Runnable end;
    private final HttpClient client;
    private String csrf = "";

    private TestServer(Server server) {
        this(server.port(), server.welcome(), server::close);
    }

    /** One that runs elsewhere. */
    TestServer(int port, List<String> welcome, Runnable end) {
        this.port = port;
        this.welcome = welcome;
        this.end = end;
        this.client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    /** What a server of tests is given: the shipped tables, and a day that stays. */
    public static ServedCases cases() {
        SecureRandom chance = new SecureRandom();
        Auditing auditing = new Auditing(
                new ArchivableRuleBases(Shipped.loader(), Shipped.TABLES),
                WorkbookLoaders.rows(),
                WorkbookLoaders.stockDrools(),
                new InstalledProgram("1.0.0", "Drools 10", "17", List.of(Path.of("src"))),
                new ArchivedProcess(
                        Path.of(System.getProperty("java.home"), "bin", "java"), CommandLineShell::assessing),
                () -> chance.generateSeed(16));
        return new ServedCases(
                new HeldRuleBase(new RuleBaseDirectories(Shipped.loader(), Shipped.TABLES)), auditing, "1.0.0", CLOCK);
    }

    /** Tries to start one on any free port. */
    public static Result<Server> started(Path data, @Nullable String database) {
        return Server.start(new ServerSettings("127.0.0.1", 0, data, database, null), cases());
    }

    /** One with its data in a directory. */
    public static TestServer start(Path data) {
        return start(data, null);
    }

    /** One with its data in a database, or in a directory. */
    public static TestServer start(Path data, @Nullable String database) {
        return new TestServer(started(data, database).orElseThrow());
    }

    /** The address of a page. */
    public URI url(String page) {
        return URI.create("http://127.0.0.1:" + port + page);
    }

    /** The link that signs the owner in. */
    public String link() {
        return welcome.get(1).replaceAll(".*(/sign-in/)", "$1");
    }

    /** Signs the owner in. */
    public TestServer signIn(String name) throws IOException, InterruptedException {
        get(link());
        HttpResponse<String> signed = post(link(), Map.of("name", name));
        if (signed.statusCode() != 302) {
            throw new IllegalStateException(signed.statusCode() + " " + signed.body());
        }
        get("/clients");
        return this;
    }

    /** A page; redirects are not followed. */
    public HttpResponse<String> get(String page) throws IOException, InterruptedException {
        HttpResponse<String> got = client.send(HttpRequest.newBuilder(url(page)).build(), BodyHandlers.ofString());
        Matcher found = CSRF.matcher(got.body());
        if (found.find()) {
            csrf = found.group(1);
        }
        return got;
    }

    /** A file. */
    public HttpResponse<byte[]> file(String page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(url(page)).build(), BodyHandlers.ofByteArray());
    }

    /** A form as a browser sends it. */
    public HttpResponse<String> post(String page, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(url(page))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-CSRF-TOKEN", csrf)
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    /** A form with a file, as a browser sends it. */
    public HttpResponse<String> upload(String page, String field, String name, byte[] content)
            throws IOException, InterruptedException {
        String edge = "edge-of-a-part";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return client.send(
                HttpRequest.newBuilder(url(page))
                        .header("Content-Type", "multipart/form-data; boundary=" + edge)
                        .header("X-CSRF-TOKEN", csrf)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
    }

    /** What the owner's browser is answered where another site sends it to a page. */
    public int withoutToken(String page) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(url(page))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    /** A page as somebody without a cookie gets it. */
    public int stranger(String method, String page) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(url(page))
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Takes an example on; the address of the client's pages. */
    public String example(String id) throws IOException, InterruptedException {
        String result = post("/clients/examples/" + id, Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return result.replaceAll("/result$", "");
    }

    @Override
    public void close() {
        end.run();
    }
}
