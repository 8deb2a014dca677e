package org.cxmaturity.server;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How to serve.
 *
 * @param address the address to listen on
 * @param port 0 for any that is free
 * @param data the directory of what is kept
 * @param database the JDBC URL of the database; null for one in the directory
 * @param proxy where people reach it through a proxy; null where they come directly
 * @param jsonLog whether every request is logged, and all logs are JSON
 */
public record ServerSettings(
        String address,
        int port,
        Path data,
        @Nullable String database,
        @Nullable URI proxy,
        boolean jsonLog) {
    /** The same with a log of warnings in text. */
    public ServerSettings(String address, int port, Path data, @Nullable String database, @Nullable URI proxy) {
        this(address, port, data, database, proxy, false);
    }

    /** Where the data are. */
    DataPlace place() {
        return new DataPlace(data, database);
    }

    /** The path under which the pages lie: the proxy's, without a slash at its end. */
    String path() {
        return proxy == null || proxy.getPath() == null ? "" : proxy.getPath().replaceAll("/+$", "");
    }

    /** The address of a page, as people reach it. */
    String url(int listening, String page) {
        if (proxy != null) {
            return proxy.toString().replaceAll("/+$", "") + page;
        }
        String host = address.contains(":") ? "[" + address + "]" : address;
        return "http://" + host + ":" + listening + page;
    }
}
