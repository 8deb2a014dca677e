package org.cxmaturity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.cxmaturity.Seeds;
import org.cxmaturity.audit.ContentStore;
import org.cxmaturity.model.Result;
import org.cxmaturity.store.RecordedDisk.Change;
import org.cxmaturity.workspace.ProfileVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process can end at any moment, in the middle of a write too. Of the file in which H2 keeps a workspace every such moment is tried: the
 * file is put together again from what had been written by then, and opened.
 */
class CutOffDatabaseTest {
    private static final Instant NOW = Instant.parse("2026-12-01T09:30:00Z");
    private static final int ROUNDS = 3;
    private static final int MOMENTS = Seeds.of(20);
    private static final int PAGE = 4096;

    /** Space that is no longer used is used again after this time and not after H2's 45 seconds. */
    private static final String SOON = ";RETENTION_TIME=100";

    @TempDir
    Path directory = Path.of("");

    private final Random random = new Random(20);
    private final TreeMap<Integer, Integer> acknowledged = new TreeMap<>();
    private int saved;

    private String url(String name) {
        return Database.inFile(directory.resolve(name).toString());
    }

    private Path file(String name) {
        return directory.resolve(name + ".mv.db");
    }

    private String text(int length) {
        byte[] bytes = new byte[length / 2];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void acknowledge() {
        acknowledged.put(RecordedDisk.changes().size(), saved);
    }

    @Test
    void whenever_the_process_ends_nothing_acknowledged_is_lost() throws Exception {
        RecordedDisk.register();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] before = Files.exists(file("cxm")) ? Files.readAllBytes(file("cxm")) : new byte[0];
            RecordedDisk.forget();
            acknowledged.clear();
            byte[] after;
            try (Database database = Database.open("the test's", url("cxm").replace(":file:", ":recorded:") + SOON)
                    .orElseThrow()) {
                acknowledge();
                UUID client = client(database);
                save(database, client, 4);
                putOnRecord(database, client);
                save(database, client, 4);
                after = ended(before, RecordedDisk.changes());
                database.jdbc().sql("shutdown immediately").update();
            }
            Files.write(file("cxm"), after);
        }
    }

    private UUID client(Database database) {
        UUID workspace = new MemberTable(database).owner(NOW).workspace();
        ClientTable clients = new ClientTable(database);
        return clients.all(workspace).stream()
                .findFirst()
                .map(each -> each.id())
                .orElseGet(() -> {
                    ProfileVersion first = new ProfileVersion(UUID.randomUUID(), 1, text(20_000), "Ana", NOW, "New");
                    UUID id = clients.add(workspace, "Bakery", first).id();
                    saved = 1;
                    acknowledge();
                    return id;
                });
    }

    private void save(Database database, UUID client, int most) throws InterruptedException {
        UUID workspace = new MemberTable(database).owner(NOW).workspace();
        for (int i = 0; i <= random.nextInt(most); i++) {
            ProfileVersion next = new ProfileVersion(client, saved + 1, text(40_000), "Ana", NOW, "Facts");
            assertThat(new ClientTable(database).add(workspace, next)).isTrue();
            saved++;
            acknowledge();
            Thread.sleep(random.nextInt(120));
        }
    }

    /** A large transaction, beside which others save. */
    private void putOnRecord(Database database, UUID client) {
        ContentStore archive = LedgerTable.in(database)
                .of(new MemberTable(database).owner(NOW).workspace())
                .archive();
        Result<Boolean> kept = database.whole(() -> {
            for (int i = 0; i < 12; i++) {
                byte[] content = new byte[1_000_000];
                random.nextBytes(content);
                archive.keep(content).orElseThrow();
                beside(database, client);
            }
            return Result.done(true);
        });
        assertThat(kept.orElseThrow()).isTrue();
    }

    private void beside(Database database, UUID client) {
        Thread another = new Thread(() -> {
            try {
                save(database, client, 1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        another.start();
        try {
            another.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tries many moments, and gives the file as it was at one of them. */
    private byte[] ended(byte[] before, List<Change> changes) throws IOException, SQLException {
        byte[] last = before;
        for (int i = 0; i < MOMENTS; i++) {
            int whole = random.nextInt(changes.size() + 1);
            byte[] file = before;
            for (Change each : changes.subList(0, whole)) {
                file = each.on(file, Integer.MAX_VALUE);
            }
            if (whole < changes.size() && random.nextBoolean()) {
                Change cut = changes.get(whole);
                file = cut.on(file, PAGE * random.nextInt(1 + cut.bytes().length / PAGE));
            }
            Map.Entry<Integer, Integer> promised = acknowledged.floorEntry(whole);
            if (promised == null) {
                continue;
            }
            Files.write(file("ended"), file);
            int found = versions();
            assertThat(found)
                    .as("versions after %s of %s changes", whole, changes.size())
                    .isGreaterThanOrEqualTo(promised.getValue());
            last = file;
            saved = found;
        }
        return last;
    }

    private int versions() throws SQLException {
        try (Connection opened = DriverManager.getConnection(url("ended"));
                ResultSet counted = opened.createStatement()
                        .executeQuery("select count(*), coalesce(max(number), 0) from profile_version")) {
            counted.next();
            assertThat(counted.getInt(1)).isEqualTo(counted.getInt(2));
            int found = counted.getInt(1);
            opened.createStatement().execute("shutdown immediately");
            return found;
        }
    }
}
