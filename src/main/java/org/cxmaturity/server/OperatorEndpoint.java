package org.cxmaturity.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.cxmaturity.model.Result;
import org.cxmaturity.workspace.LinkToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the operator's commands while the server runs: at a port of its own, on this machine alone, to who knows the secret in
 * {@link OperatorFile}. No page, cookie or token leads here.
 */
final class OperatorEndpoint implements AutoCloseable {
    static final String BACKUP = "/operator/backup";
    static final String PLAN = "/operator/plan";
    static final String RESTORE = "/operator/restore";
    static final String SECRET = "X-Operator-Secret";

    private static final Logger LOG = LoggerFactory.getLogger(OperatorEndpoint.class);
    private static final int AT_ONCE = 4;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    private static final int FAILED = 500;

    /** What a proxy adds: nobody else's requests are passed on to here. */
    private static final Set<String> OF_PROXIES =
            Set.of("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip");

    private final OperatorTasks tasks;
    private final Path directory;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final OperatorFile file;
    private final RateLimit wrongSecrets = RateLimit.ofWrongSecrets();

    private OperatorEndpoint(OperatorTasks tasks, Path directory) throws IOException {
        this.tasks = tasks;
        this.directory = directory;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.file = new OperatorFile(
                server.getAddress().getPort(), LinkToken.fresh().text(), OperatorFile.database(tasks.place()));
    }

    /** Answers from now on, and says in the data's directory where. */
    static OperatorEndpoint start(OperatorTasks tasks, Path directory) throws IOException {
        OperatorEndpoint endpoint = new OperatorEndpoint(tasks, directory);
        endpoint.server.createContext("/", endpoint::handle);
        endpoint.server.setExecutor(endpoint.threads);
        endpoint.server.start();
        endpoint.file.write(directory);
        return endpoint;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isAllowed(exchange)) {
                boolean often = !wrongSecrets.take("", tasks.clock().instant()).isZero();
                if (often) {
                    exchange.getResponseHeaders().set("Retry-After", "60");
                }
                exchange.sendResponseHeaders(often ? TOO_MANY : NOT_FOUND, -1);
                return;
            }
            String what =
                    exchange.getRequestMethod() + ' ' + exchange.getRequestURI().getPath();
            switch (what) {
                case "GET " + BACKUP -> backup(exchange);
                case "POST " + PLAN -> answer(exchange, tasks::plan);
                case "POST " + RESTORE -> answer(exchange, tasks::restore);
                default -> exchange.sendResponseHeaders(NOT_FOUND, -1);
            }
        } catch (IOException | RuntimeException e) {
            // The one who asks sees the answer break off.
            LOG.error("An operator's command failed: {}", e.toString());
            throw e;
        }
    }

    private boolean isAllowed(HttpExchange exchange) {
        String said = exchange.getRequestHeaders().getFirst(SECRET);
        boolean passedOn = exchange.getRequestHeaders().keySet().stream()
                .anyMatch(each -> OF_PROXIES.contains(each.toLowerCase(Locale.ROOT)));
        return said != null
                && MessageDigest.isEqual(
                        said.getBytes(StandardCharsets.UTF_8), file.secret().getBytes(StandardCharsets.UTF_8))
                && !passedOn
                && exchange.getRemoteAddress().getAddress().isLoopbackAddress();
    }

    private void backup(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(OK, 0);
        OutputStream out = exchange.getResponseBody();
        tasks.write(out);
        out.close();
    }

    private void answer(HttpExchange exchange, Function<Path, Result<List<String>>> task) throws IOException {
        Path uploaded = Files.createTempFile(directory, ".cxm-restore-", ".part");
        try {
            try (InputStream in = exchange.getRequestBody();
                    OutputStream out = Files.newOutputStream(uploaded)) {
                in.transferTo(out);
            }
            byte[] said;
            try {
                said = OperatorAnswer.of(task.apply(uploaded), uploaded);
            } catch (UncheckedIOException | IllegalStateException e) {
                LOG.error("An operator's command failed", e);
                exchange.sendResponseHeaders(FAILED, -1);
                return;
            }
            exchange.sendResponseHeaders(OK, said.length);
            exchange.getResponseBody().write(said);
        } finally {
            Files.deleteIfExists(uploaded);
        }
    }

    @Override
    public void close() {
        try {
            file.remove(directory);
        } catch (IOException e) {
            LOG.warn("The file that says where the server is could not be taken away: {}", e.toString());
        }
        server.stop(0);
        threads.shutdown();
    }
}
