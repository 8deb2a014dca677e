package org.cxmaturity.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.cxmaturity.cli.CommandLineShell;
import org.cxmaturity.files.ArchivableRuleBases;
import org.cxmaturity.files.ArchivedProcess;
import org.cxmaturity.files.InstalledProgram;
import org.cxmaturity.files.WorkbookLoaders;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.tables.TableWorkbench;
import org.jspecify.annotations.Nullable;

/** A server that runs for tests, with the owner's browser. */
public final class TestServer implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-12-01T09:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final List<String> welcome;
    private final Runnable end;
    private final OwnersBrowser browser;

    private TestServer(Server server) {
        this(server.port(), server.welcome(), server::close);
    }

    /** One that runs elsewhere. */
    TestServer(int port, List<String> welcome, Runnable end) {
        this.welcome = welcome;
        this.end = end;
        this.browser = new OwnersBrowser("http://127.0.0.1:" + port);
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
                new ArchivableRuleBases(Shipped.loader(), Shipped.TABLES),
                WorkbookLoaders.rows(),
                new TableWorkbench(Shipped.loader()),
                auditing,
                "1.0.0",
                CLOCK);
    }

    /** Tries to start one on any free port. */
    public static Result<Server> started(Path data, @Nullable String database) {
        return Server.start(ServerSettings.here(0, data, database), cases());
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
        return browser.url(page);
    }

    /** The link that signs the owner in. */
    public String link() {
        return welcome.get(1).replaceAll(".*(/sign-in/)", "$1");
    }

    /** A browser of somebody else, without a cookie yet. */
    OwnersBrowser browser() {
        return new OwnersBrowser(browser.url("").toString());
    }

    /** Signs the owner in. */
    public TestServer signIn(String name) throws IOException, InterruptedException {
        browser.signIn(link(), name);
        return this;
    }

    /** A page; redirects are not followed. */
    public HttpResponse<String> get(String page) throws IOException, InterruptedException {
        return browser.get(page);
    }

    /** A file. */
    public HttpResponse<byte[]> file(String page) throws IOException, InterruptedException {
        return browser.file(page);
    }

    /** A form as a browser sends it. */
    public HttpResponse<String> post(String page, Map<String, String> fields) throws IOException, InterruptedException {
        return browser.post(page, fields);
    }

    /** A form with a file, as a browser sends it. */
    public HttpResponse<String> upload(String page, String field, String name, byte[] content)
            throws IOException, InterruptedException {
        return browser.upload(page, field, name, content, Map.of());
    }

    /** The same with other fields beside it. */
    public HttpResponse<String> upload(
            String page, String field, String name, byte[] content, Map<String, String> fields)
            throws IOException, InterruptedException {
        return browser.upload(page, field, name, content, fields);
    }

    /** What the owner's browser is answered where another site sends it to a page. */
    public int withoutToken(String page) throws IOException, InterruptedException {
        return browser.withoutToken(page);
    }

    /** The lines of a request's head that say that the owner's browser sends it. */
    String credentials() {
        return browser.credentials();
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
