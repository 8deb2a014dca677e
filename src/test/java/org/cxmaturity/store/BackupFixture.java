package org.cxmaturity.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.cxmaturity.backup.BackupCheck;
import org.cxmaturity.backup.BackupFile;
import org.cxmaturity.model.Result;
import org.cxmaturity.workspace.Client;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Something to back up, and a database to restore it to. */
abstract class BackupFixture {
    static final Instant NOW = Instant.parse("2026-12-01T09:30:00.123456Z");

    abstract boolean fromH2();

    abstract boolean toH2();

    @TempDir
    Path directory = Path.of("");

    private @Nullable Database from;
    private @Nullable Database to;

    private Database database(boolean h2, String name) {
        return Database.open(name, h2 ? Database.inFile(directory.resolve(name).toString()) : PostgresServer.database())
                .orElseThrow();
    }

    @BeforeEach
    void open() {
        from = database(fromH2(), "from");
        to = database(toH2(), "to");
        Member owner = new MemberTable(from()).owner(NOW);
        for (int number = 0; number < 3; number++) {
            Client client = client(owner, "Évaluation 客户 " + number);
            for (long version = 2; version < 20; version++) {
                save(owner, client, version);
            }
        }
        byte[] large = new byte[1_300_000];
        new Random(1).nextBytes(large);
        new ContentTable(from()).keep(large).orElseThrow();
        new MemberTable(to()).owner(NOW);
    }

    Database from() {
        return Objects.requireNonNull(from);
    }

    Database to() {
        return Objects.requireNonNull(to);
    }

    @AfterEach
    void close() {
        from().close();
        to().close();
    }

    Client client(Member owner, String name) {
        return new ClientTable(from())
                .add(owner.workspace(), name, new ProfileVersion(UUID.randomUUID(), 1, "a: 1\n", "Ana", NOW, "Facts"));
    }

    boolean save(Member owner, Client client, long version) {
        return new ClientTable(from())
                .add(
                        owner.workspace(),
                        new ProfileVersion(client.id(), version, "'🙂' \\ \u0001 " + version, "Ana", NOW, "Facts"));
    }

    Path written() throws IOException {
        Path file = directory.resolve("backup.zip");
        BackupFile.put(file, out -> Optional.of(new Backups(from()).write(out, "1.0.0", NOW)));
        return file;
    }

    Result<BackupFile> checked(Path file) {
        return BackupCheck.of(file, new Backups(to()).schema(), Backups.TABLES);
    }

    static List<Map<String, @Nullable String>> rows(Database database) {
        List<Map<String, @Nullable String>> rows = new ArrayList<>();
        Backups.TABLES.forEach(table -> new TableRows(database, table).read(rows::add));
        return rows;
    }
}
