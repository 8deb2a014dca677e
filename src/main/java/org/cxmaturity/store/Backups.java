package org.cxmaturity.store;

import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.cxmaturity.backup.BackupFile;
import org.cxmaturity.backup.BackupManifest;
import org.cxmaturity.backup.BackupWriter;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** All that a database keeps, out of it and into it. */
public final class Backups {
    /** Every table, after those that it refers to. */
    public static final List<String> TABLES = List.of(
            "workspace",
            "member",
            "client",
            "profile_version",
            "assessment",
            "placed_stage",
            "ledger",
            "ledger_line",
            "content",
            "question_round",
            "invited_person",
            "round_answer",
            "api_token",
            "idempotency_key",
            "evidence_file",
            "evidence_part",
            "plan_variant",
            "work_item",
            "work_level",
            "work_change",
            "report_theme",
            "rule_draft",
            "rule_draft_edit",
            "rule_edition",
            "rule_proposal");

    private final Database database;

    /** Of this database. */
    public Backups(Database database) {
        this.database = database;
    }

    private interface Rows {
        void of(String table, Consumer<Map<String, @Nullable String>> to);
    }

    /** The version of its schema. */
    public int schema() {
        return database.schema();
    }

    /** How many rows each table has. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        TABLES.forEach(table -> counts.put(table, new TableRows(database, table).count()));
        return counts;
    }

    /**
     * Writes all of it as it stands at one moment, while others go on.
     *
     * @param program the version of the program
     */
    public BackupManifest write(OutputStream to, String program, Instant now) {
        TransactionTemplate reading = new TransactionTemplate(new JdbcTransactionManager(database.source()));
        // Serializable: the level at which both databases show one moment of all tables.
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
        reading.setReadOnly(true);
        BackupManifest written = reading.execute(status -> {
            BackupWriter writer = new BackupWriter(to);
            TABLES.forEach(table -> writer.table(table, rows -> new TableRows(database, table).read(rows)));
            return writer.end(
                    schema(), program, now.truncatedTo(ChronoUnit.SECONDS).toString());
        });
        if (written == null) {
            throw new IllegalStateException("no backup was written");
        }
        return written;
    }

    /**
     * Puts a backup in the place of all there is, or changes nothing. Links to sign in by end with it: one that was used would be good
     * once more.
     */
    public Result<BackupManifest> restore(BackupFile file) {
        Result<Boolean> restored;
        if (file.manifest().schema() == schema()) {
            restored = replaced(file::rows, file);
        } else {
            try (Database older =
                    Database.older(UUID.randomUUID(), file.manifest().schema())) {
                List<String> tables = new ArrayList<>(TABLES);
                tables.retainAll(file.manifest().tables().stream()
                        .map(BackupManifest.Table::name)
                        .toList());
                restored = new Backups(older)
                        .filled(tables, file::rows, file)
                        .then(any -> older.upToDate(file.name()))
                        .then(any -> replaced((table, to) -> new TableRows(older, table).read(to), file));
            }
        }
        return restored.map(any -> file.manifest());
    }

    private Result<Boolean> replaced(Rows rows, BackupFile file) {
        return database.whole(() -> {
            List<String> last = new ArrayList<>(TABLES);
            Collections.reverse(last);
            last.forEach(table -> new TableRows(database, table).clear());
            database.afterCommit(database.soundContents()::clear);
            return filled(TABLES, rows, file).map(any -> {
                database.jdbc()
                        .sql("update member set link = null, link_until = null")
                        .update();
                return true;
            });
        });
    }

    private Result<Boolean> filled(List<String> tables, Rows rows, BackupFile file) {
        return database.whole(() -> {
            for (String table : tables) {
                try {
                    new TableRows(database, table).add(to -> rows.of(table, to));
                } catch (DataAccessException | IllegalArgumentException | DateTimeException e) {
                    return Result.refused(
                            Fault.INPUT,
                            new Problem(
                                    file.name() + ", " + table,
                                    "rows that can't be kept: " + Database.cause(e),
                                    "rows as this program writes them",
                                    null));
                }
            }
            return Result.done(true);
        });
    }
}
