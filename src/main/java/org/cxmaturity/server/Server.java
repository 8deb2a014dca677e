package org.cxmaturity.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.workspace.AssessOnRecord;
import org.cxmaturity.service.workspace.ClientStory;
import org.cxmaturity.service.workspace.Demonstration;
import org.cxmaturity.service.workspace.KeepClients;
import org.cxmaturity.service.workspace.ReplaceProfile;
import org.cxmaturity.store.Backups;
import org.cxmaturity.store.Database;
import org.cxmaturity.store.MemberTable;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A server that runs. */
public final class Server implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Database database;
    private final OpenData data;
    private final RestoreGate gate;
    private final List<String> welcome;
    private final int port;
    private @Nullable OperatorEndpoint operators;

    private Server(
            ConfigurableApplicationContext context,
            OpenData data,
            Database database,
            RestoreGate gate,
            ServerSettings settings,
            ServedCases used) {
        this.context = context;
        this.data = data;
        this.database = database;
        this.gate = gate;
        this.port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
        this.welcome = welcome(settings, used, port, new MemberTable(database));
    }

    /** Starts to serve. Refused where the port is taken, or the data can't be used. */
    public static Result<Server> start(ServerSettings settings, ServedCases used) {
        return started(settings, used)
                .then(server -> settings.demonstration()
                        ? server.filled(used)
                        : settings.place()
                                .directory()
                                .map(directory -> server.answeringOperators(settings, used, directory)));
    }

    /** With the clients of the demonstration. */
    private Result<Server> filled(ServedCases used) {
        Member owner = new MemberTable(database).owner(used.clock().instant());
        Result<Server> filled = new Demonstration(
                        ClientStory.shipped(),
                        context.getBean(KeepClients.class),
                        context.getBean(ReplaceProfile.class),
                        context.getBean(AssessOnRecord.class),
                        context.getBean(Clients.class))
                .play(
                        owner.called("Demonstration"),
                        LocalDate.now(used.clock()),
                        used.clock().getZone())
                .map(any -> this);
        filled.either(any -> true, refused -> {
            close();
            return false;
        });
        return filled;
    }

    /** The database is opened beside the pages' start, once it is known what is logged: each takes a good part of a second. */
    private static Result<Server> started(ServerSettings settings, ServedCases used) {
        // Until Spring has set logging up, nothing is logged.
        LoggingSystem.get(Server.class.getClassLoader()).beforeInitialize();
        CompletableFuture<Result<OpenData>> opening = new CompletableFuture<>();
        Thread database = new Thread(() -> OpenData.into(opening, settings.place()), "database");
        Database awaited =
                Database.awaited(opening.thenApply(data -> data.orElseThrow().database()));
        RestoreGate gate = new RestoreGate();
        ConfigurableApplicationContext context;
        try {
            context = context(settings, used, awaited, gate, database::start);
        } catch (RuntimeException e) {
            if (database.getState() == Thread.State.NEW) {
                throw e;
            }
            return opening.join().then(data -> {
                data.close();
                return refused(settings, e);
            });
        }
        Result<OpenData> opened = opening.join();
        opened.either(any -> true, refused -> {
            context.close();
            return false;
        });
        return opened.map(data -> new Server(context, data, awaited, gate, settings, used));
    }

    private Server answeringOperators(ServerSettings settings, ServedCases used, Path directory) {
        try {
            operators = OperatorEndpoint.start(
                    new OperatorTasks(
                            new Backups(database),
                            settings.place(),
                            used.program(),
                            used.clock(),
                            gate,
                            () -> welcome(settings, used, port, new MemberTable(database))),
                    directory);
            return this;
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        }
    }

    private static ConfigurableApplicationContext context(
            ServerSettings settings, ServedCases used, Database database, RestoreGate gate, Runnable logged) {
        return new SpringApplicationBuilder(ServerConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(properties(settings))
                .initializers(context -> {
                    logged.run();
                    new Beans(used, database).into((GenericApplicationContext) context);
                    for (Object filter : List.of(
                            gate,
                            new RequestLog(),
                            new RequestLog.SignedInMember(),
                            new RequestLimits(settings.proxy() != null, used.clock()))) {
                        context.getBeanFactory()
                                .registerSingleton(filter.getClass().getName(), filter);
                    }
                })
                .run();
    }

    private static Map<String, Object> properties(ServerSettings settings) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("cxm.proxy", settings.proxy() == null ? "" : settings.url(0, ""));
        all.put("cxm.demonstration", settings.demonstration());
        all.put("server.address", settings.address());
        all.put("server.port", settings.port());
        all.put("server.servlet.context-path", settings.path());
        all.put("server.servlet.session.cookie.name", "cxm");
        all.put("server.servlet.session.cookie.http-only", true);
        all.put("server.servlet.session.cookie.same-site", "strict");
        all.put("server.servlet.session.cookie.secure", settings.proxy() != null);
        all.put("server.servlet.session.timeout", "12h");
        all.put("server.servlet.session.tracking-modes", "cookie");
        all.put("server.tomcat.use-relative-redirects", true);
        all.put("server.tomcat.max-http-form-post-size", "2MB");
        all.put("server.tomcat.connection-timeout", "20s");
        all.put("server.shutdown", "graceful");
        all.put("spring.lifecycle.timeout-per-shutdown-phase", "20s");
        all.put("server.error.whitelabel.enabled", false);
        all.put("server.compression.enabled", true);
        all.put("spring.servlet.multipart.max-file-size", "20MB");
        all.put("spring.servlet.multipart.max-request-size", "100MB");
        all.put("spring.thymeleaf.prefix", "classpath:/web/templates/");
        all.put("spring.web.resources.add-mappings", false);
        all.put("management.endpoints.web.exposure.include", "health");
        all.put("management.endpoint.health.probes.enabled", true);
        all.putAll(logging(settings));
        return all;
    }

    /** Nothing that people typed is logged: requests by their own log, and not by what repeats an error's message. */
    private static Map<String, Object> logging(ServerSettings settings) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("logging.level.root", "WARN");
        all.put("logging.level.org.flywaydb", "ERROR");
        all.put("logging.level.org.apache.catalina.core.ContainerBase", "OFF");
        all.put("logging.level.org.springframework.web.servlet.mvc", "ERROR");
        if (settings.jsonLog()) {
            all.put("logging.config", "classpath:org/cxmaturity/server/log-json.xml");
            all.put("logging.level." + RequestLog.class.getName(), "INFO");
            all.put("logging.structured.json.exclude", "error.message");
            all.put("logging.structured.json.stacktrace.printer", FaultPlaces.class.getName());
        }
        return all;
    }

    private static Result<Server> refused(ServerSettings settings, RuntimeException failed) {
        for (Throwable each = failed; each != null; each = each.getCause()) {
            if (each instanceof PortInUseException || each instanceof BindException) {
                return Result.refused(
                        Fault.USAGE,
                        new Problem(
                                settings.address() + ":" + settings.port(),
                                "a port that another program listens on",
                                "one that is free",
                                "--port " + (settings.port() + 1)));
            }
        }
        throw failed;
    }

    private static List<String> welcome(ServerSettings settings, ServedCases used, int port, MemberTable members) {
        Member owner = members.owner(used.clock().instant());
        String where = "Serving at: " + settings.url(port, "/");
        if (members.passphrase(owner.id()).isPresent()) {
            return List.of(where);
        }
        String token = new SignInLinks(members, used.clock()).token(owner);
        return List.of(where, "Sign in, once and within three days, with: " + settings.url(port, "/sign-in/" + token));
    }

    /** What to tell whoever started it: where it is, and how to sign in. */
    public List<String> welcome() {
        return welcome;
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** Starts, tells, and serves until the process is asked to stop. */
    public static Result<Integer> serve(ServerSettings settings, ServedCases used, Consumer<List<String>> ready) {
        if (settings.demonstration()) {
            ready.accept(
                    List.of("A demonstration: six clients, made up, over two years. Nothing is kept once it stops."));
        }
        return start(settings, used).map(server -> {
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                stopped.countDown();
            }));
            ready.accept(server.welcome());
            try {
                stopped.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 0;
        });
    }

    /** Starts without anything to keep, shows a page and stops, so that it is known which classes a start takes. */
    public static Result<Integer> tried(ServedCases used) {
        ServerSettings settings = ServerSettings.here(0, Path.of(""), "jdbc:h2:mem:trial;" + Database.MODE);
        return started(settings, used).map(server -> {
            try (server) {
                URI page = URI.create(settings.url(server.port, "/sign-in"));
                return HttpClient.newHttpClient()
                                        .send(
                                                HttpRequest.newBuilder(page).build(),
                                                HttpResponse.BodyHandlers.discarding())
                                        .statusCode()
                                == 200
                        ? 0
                        : 1;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return 1;
            }
        });
    }

    @Override
    public void close() {
        if (operators != null) {
            operators.close();
        }
        context.close();
        data.close();
    }
}
