package org.cxmaturity.store;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.model.Result;
import org.cxmaturity.workspace.EvidenceFile;
import org.cxmaturity.workspace.EvidenceFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence in tables, contents in parts. */
public final class EvidenceTable implements EvidenceFiles {
    private static final int PART = 512 * 1024;
    private static final String FILE =
            "select id, workspace, client, name, media_type, size, sha256, added_by, added_at, archived_at from evidence_file ";

    private final Database database;
    private final JdbcClient jdbc;

    /** The evidence in a database. */
    public EvidenceTable(Database database) {
        this.database = database;
        this.jdbc = database.jdbc();
    }

    @Override
    public List<EvidenceFile> of(UUID workspace, UUID client) {
        return jdbc.sql(FILE + "where workspace = ? and client = ? order by added_at desc, id")
                .params(workspace, client)
                .query(EvidenceTable::file)
                .list();
    }

    @Override
    public Optional<EvidenceFile> file(UUID workspace, UUID client, UUID id) {
        return jdbc.sql(FILE + "where workspace = ? and client = ? and id = ?")
                .params(workspace, client, id)
                .query(EvidenceTable::file)
                .optional();
    }

    @Override
    public EvidenceFile keep(EvidenceFile file, byte[] content) {
        return database.whole(() -> {
                    int added = jdbc.sql(
                                    "insert into evidence_file (id, workspace, client, name, media_type, size, sha256,"
                                            + " added_by, added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                            .params(
                                    file.id(),
                                    file.workspace(),
                                    file.client(),
                                    file.name(),
                                    file.mediaType(),
                                    file.size(),
                                    file.sha256(),
                                    file.by(),
                                    Times.of(file.at()))
                            .update();
                    for (int part = 0, from = 0; added > 0 && from < content.length; part++, from += PART) {
                        jdbc.sql("insert into evidence_part (workspace, file, part, bytes) values (?, ?, ?, ?)")
                                .params(
                                        file.workspace(),
                                        file.id(),
                                        part,
                                        Arrays.copyOfRange(content, from, Math.min(content.length, from + PART)))
                                .update();
                    }
                    return Result.done(jdbc.sql(FILE + "where workspace = ? and client = ? and sha256 = ?")
                            .params(file.workspace(), file.client(), file.sha256())
                            .query(EvidenceTable::file)
                            .single());
                })
                .orElseThrow();
    }

    @Override
    public Optional<byte[]> content(EvidenceFile file) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        jdbc.sql("select bytes from evidence_part where workspace = ? and file = ? order by part")
                .params(file.workspace(), file.id())
                .query((row, number) -> row.getBytes("bytes"))
                .list()
                .forEach(whole::writeBytes);
        byte[] content = whole.toByteArray();
        return Optional.of(content).filter(each -> Hash.of(each).hex().equals(file.sha256()));
    }

    @Override
    public void archive(UUID workspace, UUID client, UUID id, @Nullable Instant since) {
        jdbc.sql(
                        "update evidence_file set archived_at = :since where workspace = :workspace and client = :client and id = :id")
                .param("since", Times.orNull(since), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("workspace", workspace)
                .param("client", client)
                .param("id", id)
                .update();
    }

    private static EvidenceFile file(ResultSet row, int number) throws SQLException {
        return new EvidenceFile(
                row.getObject("id", UUID.class),
                row.getObject("workspace", UUID.class),
                row.getObject("client", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("added_by"),
                Times.of(row, "added_at"),
                Times.orNull(row, "archived_at"));
    }
}
