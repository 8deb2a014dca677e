package org.cxmaturity.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm serve}. */
record ServeCommand(Supplier<Serving> serving) {
    private static final int PORT = 8080;
    private static final int MOST = 65_535;
    private static final String DEMO = "--demo";
    private static final String LOOPBACK = "127.0.0.1";
    private static final List<String> HERE = List.of(LOOPBACK, "::1", "localhost");

    private enum LogFormat {
        TEXT,
        JSON
    }

    CommandSpec spec(Console console) {
        return LeafCommand.of(
                        console,
                        this::serve,
                        "serve",
                        "Serves the product in a browser, to this machine alone unless told otherwise. It prints the link that"
                                + " signs the owner in.",
                        "  cxm serve",
                        "  cxm serve --demo",
                        "  cxm serve --port 9000 --data /srv/cxm",
                        "  cxm serve --database \"jdbc:postgresql://localhost/cxm?user=cxm\"",
                        "  cxm serve --address 0.0.0.0 --proxy https://cxm.example.org/")
                .addOption(Option.of("--port", "N", Integer.class, "Listens on this port; 8080 without it."))
                .addOption(Option.of(
                        "--data",
                        "DIR",
                        Path.class,
                        "Keeps its data in this directory, which is made where it is not there; cxm-data without it."))
                .addOption(Option.of(
                        "--database",
                        "URL",
                        String.class,
                        "Keeps its data in this PostgreSQL database, by JDBC, instead of one in the directory."))
                .addOption(
                        Option.of(
                                "--address",
                                "ADDRESS",
                                String.class,
                                "Listens on this address; 127.0.0.1, this machine alone, without it. Another one takes --proxy."))
                .addOption(Option.of(
                        "--proxy",
                        "URL",
                        URI.class,
                        "The address at which people reach the server through a proxy that speaks TLS."))
                .addOption(Option.flag(
                        DEMO,
                        "Serves six clients, made up, with their assessments over two years, to try everything with. Nothing is kept"
                                + " once it stops."))
                .addOption(Option.of(
                        "--log-format",
                        "FORMAT",
                        new WordChoice<>(LogFormat.class),
                        "text (the default): warnings, on standard output; json: every request too, an object a line, on standard"
                                + " error."));
    }

    private int serve(CommandContext given) {
        return given.show(
                wanted(given).then(wanted -> serving.get()
                        .serve(wanted, lines -> lines.forEach(line -> given.print(line + "\n")))),
                stopped -> ExitCode.DONE);
    }

    private static Result<Serving.Wanted> wanted(CommandContext given) {
        int port = given.given("--port", Integer.class).orElse(PORT);
        String address = given.given("--address", String.class).orElse(LOOPBACK);
        URI proxy = given.given("--proxy", URI.class).orElse(null);
        List<Problem> problems = new ArrayList<>();
        if (port < 0 || port > MOST) {
            problems.add(
                    new Problem("--port", Integer.toString(port), "0 to " + MOST + "; 0 for any that is free", null));
        }
        if (proxy == null && !HERE.contains(address)) {
            problems.add(new Problem(
                    "--address",
                    address + " and no --proxy",
                    "the address of a proxy that speaks TLS, or passwords would go in the clear",
                    "--address " + LOOPBACK));
        }
        if (proxy != null && !"https".equals(proxy.getScheme())) {
            problems.add(new Problem("--proxy", proxy.toString(), "an address that begins with https://", null));
        }
        boolean demonstration = given.has(DEMO);
        if (demonstration
                && (given.given("--data", Path.class).isPresent()
                        || given.given("--database", String.class).isPresent())) {
            problems.add(
                    new Problem(DEMO, "a place for data besides", "none: of a demonstration nothing is kept", null));
        }
        return Result.unless(
                Fault.USAGE,
                problems,
                new Serving.Wanted(
                        address,
                        port,
                        given.given("--data", Path.class).orElse(Path.of("cxm-data")),
                        given.given("--database", String.class).orElse(null),
                        proxy,
                        demonstration,
                        given.given("--log-format", Object.class)
                                .filter(LogFormat.JSON::equals)
                                .isPresent()));
    }
}
