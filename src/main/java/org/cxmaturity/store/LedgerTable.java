package org.cxmaturity.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.ContentStore;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.NewLine;
import org.cxmaturity.audit.PeopleStore;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Remedy;
import org.cxmaturity.model.Result;
import org.cxmaturity.workspace.WorkspaceLedgers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A workspace's ledger in a table, a row a line: the bytes that a ledger in a file would have. Lines are added in the transaction that is
 * under way, while the ledger's own row is locked.
 */
public final class LedgerTable implements LedgerStore {
    private final Database database;
    private final JdbcClient jdbc;
    private final UUID workspace;

    private LedgerTable(Database database, UUID workspace) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.workspace = workspace;
    }

    /** The ledgers in a database. */
    public static WorkspaceLedgers in(Database database) {
        return new WorkspaceLedgers() {
            @Override
            public LedgerStore of(UUID workspace) {
                return new LedgerTable(database, workspace);
            }

            @Override
            public List<Hash> contents() {
                return new ContentTable(database).hashes();
            }

            @Override
            public byte[] people(UUID workspace) {
                return new PeopleColumn(database, workspace).content();
            }
        };
    }

    @Override
    public String name() {
        return "the workspace's ledger";
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public Result<List<NamedContent>> unfinished() {
        return Result.done(List.of());
    }

    @Override
    public ContentStore archive() {
        return new ContentTable(database);
    }

    @Override
    public PeopleStore people() {
        return new PeopleColumn(database, workspace);
    }

    private record Line(long sequence, long start, byte[] bytes) {}

    /** The lines as bytes, one read after the other. */
    private final class Lines implements Bytes, Enumeration<InputStream> {
        private final long size;
        private long next = 1;
        private long skipped;

        Lines(long size) {
            this.size = size;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public InputStream from(long offset) throws IOException {
            Lines lines = new Lines(size);
            lines.next = jdbc.sql(
                            "select max(sequence) from ledger_line where workspace = ? and starts_at <= ? and starts_at < ?")
                    .params(workspace, offset, size)
                    .query(Long.class)
                    .optional()
                    .orElse(1L);
            lines.skipped = offset - start(lines.next);
            return new SequenceInputStream(lines);
        }

        private long start(long sequence) {
            return jdbc.sql("select starts_at from ledger_line where workspace = ? and sequence = ?")
                    .params(workspace, sequence)
                    .query(Long.class)
                    .optional()
                    .orElse(0L);
        }

        @Override
        public boolean hasMoreElements() {
            return jdbc.sql("select count(*) from ledger_line where workspace = ? and sequence = ? and starts_at < ?")
                            .params(workspace, next, size)
                            .query(Long.class)
                            .single()
                    > 0;
        }

        @Override
        public InputStream nextElement() {
            byte[] bytes = line(next++).orElseThrow().bytes();
            int from = (int) Math.min(bytes.length, skipped);
            skipped -= from;
            return new ByteArrayInputStream(bytes, from, bytes.length - from);
        }
    }

    @Override
    public <T> Result<T> read(Reading<T> reading) {
        long size = jdbc.sql("select coalesce(max(starts_at + size), 0) from ledger_line where workspace = ?")
                .param(workspace)
                .query(Long.class)
                .single();
        try {
            return reading.of(new Lines(size));
        } catch (IOException e) {
            return Result.refused(Fault.INPUT, new Problem(name(), String.valueOf(e.getMessage()), "a ledger", null));
        }
    }

    @Override
    public Result<Appended> append(LineMaker maker) {
        return database.whole(() -> {
            new PeopleColumn(database, workspace).locked();
            Optional<Line> last = last();
            AuditRecord before = last.flatMap(line -> AuditRecord.intact(withoutEnd(line.bytes())))
                    .orElse(null);
            if (last.isPresent() && before == null) {
                return Result.refused(
                        Fault.INPUT,
                        new Problem(
                                        name() + ", line " + last.get().sequence(),
                                        "a last record that does not check",
                                        "a whole ledger to add to",
                                        null)
                                .with(new Remedy(Remedy.Kind.VERIFY_LEDGER, name())));
            }
            return maker.after(before).map(line -> added(line, last.orElse(null)));
        });
    }

    private Appended added(NewLine line, @Nullable Line last) {
        byte[] bytes = line.bytes();
        jdbc.sql("insert into ledger_line (workspace, sequence, starts_at, size, line) values (?, ?, ?, ?, ?)")
                .params(
                        workspace,
                        line.sequence(),
                        last == null ? 0L : last.start() + last.bytes().length,
                        (long) bytes.length,
                        new String(bytes, StandardCharsets.UTF_8))
                .update();
        return new Appended(line.sequence(), line.hash(), Optional.empty());
    }

    private static byte[] withoutEnd(byte[] line) {
        boolean ended = line.length > 0 && line[line.length - 1] == '\n';
        return ended ? Arrays.copyOf(line, line.length - 1) : line;
    }

    private Optional<Line> last() {
        return jdbc.sql("select max(sequence) from ledger_line where workspace = ?")
                .param(workspace)
                .query(Long.class)
                .optional()
                .flatMap(this::line);
    }

    private Optional<Line> line(long sequence) {
        return jdbc.sql("select starts_at, line from ledger_line where workspace = ? and sequence = ?")
                .params(workspace, sequence)
                .query((row, number) -> new Line(
                        sequence,
                        row.getLong("starts_at"),
                        row.getString("line").getBytes(StandardCharsets.UTF_8)))
                .optional();
    }
}
