package org.cxmaturity.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;

/** Serves the product in a browser. */
public interface Serving {
    /**
     * What is wanted.
     *
     * @param address the address to listen on
     * @param data the directory of what is kept
     * @param database the JDBC URL of a PostgreSQL database; null for one in the data's directory
     * @param proxy the address at which people reach the server through a proxy, without which nobody but this machine does; null for none
     * @param demonstration whether to serve clients made up for a demonstration, of which nothing is kept
     * @param jsonLog whether every request is logged, and all logs are JSON
     */
    record Wanted(
            String address,
            int port,
            Path data,
            @Nullable String database,
            @Nullable URI proxy,
            boolean demonstration,
            boolean jsonLog) {}

    /**
     * Serves until the process is asked to stop.
     *
     * @param ready told what to say once it serves, a line each
     */
    Result<Integer> serve(Wanted wanted, Consumer<List<String>> ready);
}
