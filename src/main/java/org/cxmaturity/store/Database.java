package org.cxmaturity.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.workspace.Transactions;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database that is open, with the schema of this version of the program. */
public final class Database implements Transactions, AutoCloseable {
    /** What H2 is told so that it understands the SQL of PostgreSQL. */
    public static final String MODE = "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private static final int CONNECTIONS = 8;

    /** The number of the lock by which those who use a PostgreSQL know each other; any number would do. */
    private static final long IN_USE = 0x63786dL;

    private final DataSource source;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Set<Hash> soundContents = ConcurrentHashMap.newKeySet();

    private Database(DataSource source) {
        this.source = source;
        this.jdbc = JdbcClient.create(source);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /**
     * The URL of a database in a file. What it acknowledged is on the disk.
     *
     * @param file without an ending
     */
    public static String inFile(String file) {
        return "jdbc:h2:file:" + file + ';' + MODE + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    /**
     * Opens a database and brings its schema up to date. Refused where it can't be reached, or belongs to a newer version.
     *
     * @param name what people call it
     * @param url for JDBC; user and password may be in it
     */
    public static Result<Database> open(String name, String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setPoolName("cxm");
        HikariDataSource source;
        try {
            source = new HikariDataSource(config);
        } catch (RuntimeException e) {
            return refused(name, "a database that can't be opened: " + cause(e), "one that can");
        }
        Result<Database> opened = migrated(name, source).map(any -> new Database(source));
        opened.either(any -> true, refused -> {
            source.close();
            return false;
        });
        return opened;
    }

    /** One that is being opened beside; whoever asks something of it waits for that. */
    public static Database awaited(CompletableFuture<Database> opened) {
        return new Database(new DelegatingDataSource() {
            @Override
            public DataSource getTargetDataSource() {
                return opened.join().source;
            }
        });
    }

    /** One in memory with the schema of an earlier version, for what is to be brought up to date. */
    static Database older(UUID id, int schema) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:" + id + ';' + MODE);
        config.setMaximumPoolSize(2);
        HikariDataSource source = new HikariDataSource(config);
        flyway(source).target(Integer.toString(schema)).load().migrate();
        return new Database(source);
    }

    /** Brings its schema up to date. */
    Result<Integer> upToDate(String name) {
        return migrated(name, source);
    }

    /** The version of its schema. */
    int schema() {
        MigrationInfo current = flyway(source).load().info().current();
        return current == null ? 0 : Integer.parseInt(String.valueOf(current.getVersion()));
    }

    private static FluentConfiguration flyway(DataSource source) {
        return Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration");
    }

    private static Result<Integer> migrated(String name, DataSource source) {
        Flyway flyway = flyway(source).load();
        try {
            List<String> newer = List.of(flyway.info().all()).stream()
                    .filter(each ->
                            each.getState().isApplied() && !each.getState().isResolved())
                    .map(MigrationInfo::getVersion)
                    .map(String::valueOf)
                    .toList();
            return newer.isEmpty()
                    ? Result.done(flyway.migrate().migrationsExecuted)
                    : refused(
                            name,
                            "data of a newer version of the program, schema " + newer.get(newer.size() - 1),
                            "data of this version or an earlier one");
        } catch (FlywayException e) {
            return refused(name, "a database whose schema can't be brought up to date: " + cause(e), "one that can");
        }
    }

    static String cause(Throwable of) {
        Throwable deepest = of;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("");
    }

    private static <T> Result<T> refused(String place, String found, String expected) {
        return Result.refused(Fault.INPUT, new Problem(place, found, expected, null));
    }

    /**
     * Says to others that it is in use, as far as the database has means for that: a file of H2 is used by one process anyway.
     *
     * @param alone by nobody else
     * @return to be closed at the end; empty where others use it so that this can't be
     */
    public Optional<Use> use(boolean alone) {
        try {
            String url = source.unwrap(HikariDataSource.class).getJdbcUrl();
            if (!url.startsWith("jdbc:postgresql:")) {
                return Optional.of(new Use(null));
            }
            Connection connection = DriverManager.getConnection(url);
            try (Statement statement = connection.createStatement();
                    ResultSet locked = statement.executeQuery(
                            "select pg_try_advisory_lock" + (alone ? "" : "_shared") + "(" + IN_USE + ")")) {
                if (locked.next() && locked.getBoolean(1)) {
                    return Optional.of(new Use(connection));
                }
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * That a database is in use.
     *
     * @param connection holds the lock that says so; null where none does
     */
    public record Use(@Nullable Connection connection) implements AutoCloseable {
        @Override
        public void close() {
            try {
                if (connection != null) {
                    connection.close();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** Connections, for those who ask whether it is well. */
    public DataSource source() {
        return source;
    }

    @Override
    public <T> Result<T> whole(Supplier<Result<T>> work) {
        return transactions.execute(status -> {
            Result<T> result = work.get();
            result.either(any -> true, refused -> {
                status.setRollbackOnly();
                return false;
            });
            return result;
        });
    }

    /** The contents that were found to be right since it was opened, or since all was replaced. */
    Set<Hash> soundContents() {
        return soundContents;
    }

    /** Does something once the transaction that is under way has been committed, and never if it is not. */
    void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    @Override
    public void close() {
        try {
            source.unwrap(HikariDataSource.class).close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
