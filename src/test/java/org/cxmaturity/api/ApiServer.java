package org.cxmaturity.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.server.OwnersBrowser;
import org.cxmaturity.server.Server;
import org.cxmaturity.server.TestServer;
import org.cxmaturity.store.Database;

/** A server as programs meet it, with the tokens that they have. */
public final class ApiServer implements AutoCloseable {
    private final Server server;
    private final Path data;
    private final OwnersBrowser browser;
    private final HttpClient program = HttpClient.newHttpClient();

    private ApiServer(Server server, Path data) {
        this.server = server;
        this.data = data;
        this.browser = new OwnersBrowser("http://127.0.0.1:" + server.port());
    }

    /** One that keeps its data in a directory, and whose owner is signed in. */
    public static ApiServer start(Path data) throws IOException, InterruptedException {
        ApiServer started = new ApiServer(TestServer.started(data, null).orElseThrow(), data);
        started.browser.signIn(started.server.welcome().get(1).replaceAll(".*(/sign-in/)", "$1"), "Ada");
        return started;
    }

    /** Makes a token as the owner does, for scopes such as {@code scope=READ&scope=WRITE}. */
    public String token(String scopes) throws IOException, InterruptedException {
        return token("A program", scopes);
    }

    /** Makes a token of a name of its own. */
    String token(String name, String scopes) throws IOException, InterruptedException {
        return browser.token(name, scopes);
    }

    /** Revokes the token of a name. */
    void revoke(String name) throws IOException, InterruptedException {
        Matcher button = Pattern.compile(
                        "action=\"([^\"]+/revoke)\"(?:(?!action=).)*aria-label=\"Revoke " + name + "\"")
                .matcher(page("/account/tokens").replace("\n", " "));
        if (!button.find()) {
            throw new IllegalStateException("no such token");
        }
        browser.form(button.group(1), "");
    }

    /** A page as the owner sees it. */
    public String page(String path) throws IOException, InterruptedException {
        return browser.get(path).body();
    }

    /** A token of somebody who works in another workspace, with every scope. */
    String stranger() throws SQLException {
        UUID workspace = UUID.randomUUID();
        UUID member = UUID.randomUUID();
        String token = "cxm_of-a-stranger";
        try (Connection database = DriverManager.getConnection(
                Database.inFile(data.toAbsolutePath().normalize().resolve("cxm").toString()))) {
            write(database, "insert into workspace (id, name, created_at) values (?, '', now())", workspace);
            write(database, "insert into ledger (workspace, people) values (?, '')", workspace);
            write(
                    database,
                    "insert into member (id, workspace, name, role, created_at) values (?, ?, 'Bob', 'OWNER', now())",
                    member,
                    workspace);
            write(
                    database,
                    "insert into api_token (id, workspace, member, name, scopes, hash, created_at)"
                            + " values (?, ?, ?, 'Theirs', 'READ WRITE RECORD', ?, now())",
                    UUID.randomUUID(),
                    workspace,
                    member,
                    Hash.of(token.getBytes(StandardCharsets.UTF_8)).hex());
        }
        return token;
    }

    private static void write(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }

    /** Its address, without a slash at the end. */
    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    private URI url(String path) {
        return URI.create(address() + path);
    }

    /**
     * Asks as a program does.
     *
     * @param body empty for none
     * @param headers name after name's value
     */
    public HttpResponse<byte[]> ask(String token, String method, String path, byte[] body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(url("/api/v1" + path))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return program.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Asks for something. */
    public HttpResponse<byte[]> get(String token, String path, String... headers)
            throws IOException, InterruptedException {
        return ask(token, "GET", path, new byte[0], headers);
    }

    /** Takes a client on by a profile in YAML; where it lies. */
    public String client(String token, byte[] profile) throws IOException, InterruptedException {
        return ask(token, "POST", "/clients", profile, "Content-Type", "application/yaml")
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^/api/v1", "");
    }

    @Override
    public void close() {
        server.close();
    }
}
