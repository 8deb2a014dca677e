package org.cxmaturity.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL, started once for all tests of a process; each test has a database of its own in it. */
public final class PostgresServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres running;

    private PostgresServer() {}

    /** The URL of a new, empty database. Without a PostgreSQL for this machine the test is skipped. */
    public static String database() {
        assumeTrue(
                PostgresServer.class.getResource("/postgres-linux-x86_64.txz") != null
                        && System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64"),
                "there is no PostgreSQL for this machine among the test's libraries");
        String name = "cxm" + DATABASES.incrementAndGet();
        try (Connection connection = running().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return running().getJdbcUrl("postgres", name);
    }

    private static synchronized EmbeddedPostgres running() {
        EmbeddedPostgres known = running;
        if (known == null) {
            try {
                known = EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            running = known;
        }
        return known;
    }
}
