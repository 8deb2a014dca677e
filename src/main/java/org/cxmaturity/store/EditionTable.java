package org.cxmaturity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.workspace.RuleEdition;
import org.cxmaturity.workspace.RuleEditions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The editions of rule bases in a table. */
public final class EditionTable implements RuleEditions {
    private static final String EDITION =
            "select number, sentence, workbooks, version, digest, proposal, restores, made_by, made_at from rule_edition"
                    + " where workspace = ? ";

    private final JdbcClient jdbc;

    /** The editions in a database. */
    public EditionTable(Database database) {
        this.jdbc = database.jdbc();
    }

    @Override
    public Optional<RuleEdition> live(UUID workspace) {
        return jdbc.sql(EDITION + "order by number desc limit 1")
                .param(workspace)
                .query(EditionTable::edition)
                .optional();
    }

    @Override
    public List<RuleEdition> of(UUID workspace) {
        return jdbc.sql(EDITION + "order by number desc")
                .param(workspace)
                .query(EditionTable::edition)
                .list();
    }

    @Override
    public Optional<RuleEdition> edition(UUID workspace, long number) {
        return jdbc.sql(EDITION + "and number = ?")
                .params(workspace, number)
                .query(EditionTable::edition)
                .optional();
    }

    @Override
    public boolean add(UUID workspace, RuleEdition edition) {
        return jdbc.sql("insert into rule_edition (workspace, number, sentence, workbooks, version, digest, proposal,"
                                + " restores, made_by, made_at) values (:workspace, :number, :sentence, :workbooks, :version,"
                                + " :digest, :proposal, :restores, :by, :at) on conflict do nothing")
                        .param("workspace", workspace)
                        .param("number", edition.number())
                        .param("sentence", edition.sentence())
                        .param("workbooks", HashColumn.written(edition.workbooks()), Types.LONGVARCHAR)
                        .param("version", edition.version())
                        .param("digest", edition.digest())
                        .param("proposal", edition.proposal(), Types.OTHER)
                        .param("restores", edition.restores(), Types.BIGINT)
                        .param("by", edition.by())
                        .param("at", Times.of(edition.at()))
                        .update()
                == 1;
    }

    private static RuleEdition edition(ResultSet row, int number) throws SQLException {
        long restores = row.getLong("restores");
        @Nullable Long restored = row.wasNull() ? null : restores;
        return new RuleEdition(
                row.getLong("number"),
                row.getString("sentence"),
                HashColumn.read(row.getString("workbooks")),
                row.getString("version"),
                row.getString("digest"),
                row.getObject("proposal", UUID.class),
                restored,
                row.getString("made_by"),
                Times.of(row, "made_at"));
    }
}
