package org.cxmaturity.server;

import java.net.URI;
import java.nio.file.Path;
import org.cxmaturity.store.Database;
import org.jspecify.annotations.Nullable;

/**
 * How to serve.
 *
 * @param address the address to listen on
 * @param port 0 for any that is free
 * @param data the directory of what is kept
 * @param database the JDBC URL of the database; null for one in the directory
 * @param proxy where people reach it through a proxy; null where they come directly
 * @param demonstration whether it serves made-up clients from memory, and keeps nothing
 * @param jsonLog whether every request is logged, and all logs are JSON
 */
public record ServerSettings(
        String address,
        int port,
        Path data,
        @Nullable String database,
        @Nullable URI proxy,
        boolean demonstration,
        boolean jsonLog) {
    /** One that keeps what it is told, for this machine alone, and logs warnings in text. */
    public static ServerSettings here(int port, Path data, @Nullable String database) {
        return new ServerSettings("127.0.0.1", port, data, database, null, false, false);
    }

    /** Where the data are. */
    DataPlace place() {
        return new DataPlace(data, demonstration ? "jdbc:h2:mem:demonstration;" + Database.MODE : database);
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
