package org.cxmaturity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.workspace.DraftStep;
import org.cxmaturity.workspace.RuleDraft;
import org.cxmaturity.workspace.RuleDrafts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts of the rule base and their steps, in two tables. */
public final class DraftTables implements RuleDrafts {
    private static final String DRAFT =
            "select id, name, base, base_version, base_digest, made_by, made_at, archived_at from rule_draft"
                    + " where workspace = ? ";

    private final JdbcClient jdbc;

    /** The drafts in a database. */
    public DraftTables(Database database) {
        this.jdbc = database.jdbc();
    }

    @Override
    public List<RuleDraft> of(UUID workspace) {
        return jdbc.sql(DRAFT + "order by made_at desc, id")
                .param(workspace)
                .query(DraftTables::draft)
                .list();
    }

    @Override
    public Optional<RuleDraft> draft(UUID workspace, UUID id) {
        return jdbc.sql(DRAFT + "and id = ?")
                .params(workspace, id)
                .query(DraftTables::draft)
                .optional();
    }

    @Override
    public void add(UUID workspace, RuleDraft draft) {
        jdbc.sql("insert into rule_draft (id, workspace, name, base, base_version, base_digest, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        draft.id(),
                        workspace,
                        draft.name(),
                        HashColumn.written(draft.base()),
                        draft.baseVersion(),
                        draft.baseDigest(),
                        draft.by(),
                        Times.of(draft.at()))
                .update();
    }

    @Override
    public boolean archive(UUID workspace, UUID id, @Nullable Instant since) {
        return jdbc.sql("update rule_draft set archived_at = :since where workspace = :workspace and id = :id")
                        .param("since", Times.orNull(since), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("workspace", workspace)
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public long last(UUID workspace, UUID draft) {
        return jdbc.sql("select coalesce(max(number), 0) from rule_draft_edit where workspace = ? and draft = ?")
                .params(workspace, draft)
                .query(Long.class)
                .single();
    }

    @Override
    public List<DraftStep> steps(UUID workspace, UUID draft, long above) {
        return jdbc.sql("select number, table_name, changes, undoes, made_by, made_at from rule_draft_edit"
                        + " where workspace = ? and draft = ? and number > ? order by number")
                .params(workspace, draft, above)
                .query(DraftTables::step)
                .list();
    }

    @Override
    public boolean add(UUID workspace, UUID draft, DraftStep step) {
        return jdbc.sql("insert into rule_draft_edit (workspace, draft, number, table_name, changes, undoes, made_by,"
                                + " made_at) values (:workspace, :draft, :number, :table, :changes, :undoes, :by, :at)"
                                + " on conflict do nothing")
                        .param("workspace", workspace)
                        .param("draft", draft)
                        .param("number", step.number())
                        .param("table", step.table())
                        .param("changes", step.changes(), Types.LONGVARCHAR)
                        .param("undoes", step.undoes(), Types.BIGINT)
                        .param("by", step.by())
                        .param("at", Times.of(step.at()))
                        .update()
                == 1;
    }

    private static RuleDraft draft(ResultSet row, int number) throws SQLException {
        return new RuleDraft(
                row.getObject("id", UUID.class),
                row.getString("name"),
                HashColumn.read(row.getString("base")),
                row.getString("base_version"),
                row.getString("base_digest"),
                row.getString("made_by"),
                Times.of(row, "made_at"),
                Times.orNull(row, "archived_at"));
    }

    private static DraftStep step(ResultSet row, int number) throws SQLException {
        long undoes = row.getLong("undoes");
        @Nullable Long undone = row.wasNull() ? null : undoes;
        return new DraftStep(
                row.getLong("number"),
                row.getString("table_name"),
                row.getString("changes"),
                undone,
                row.getString("made_by"),
                Times.of(row, "made_at"));
    }
}
