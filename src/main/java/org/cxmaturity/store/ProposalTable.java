package org.cxmaturity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.workspace.RuleProposal;
import org.cxmaturity.workspace.RuleProposal.Approval;
import org.cxmaturity.workspace.RuleProposals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposals to change rule bases, in a table. */
public final class ProposalTable implements RuleProposals {
    private static final String PROPOSAL =
            "select id, draft, edit, live, sentence, workbooks, version, digest, impact, shown, proposer, made_by, made_at,"
                    + " approver, approved_by, approved_at, self_approved, withdrawn_at, published from rule_proposal"
                    + " where workspace = ? ";
    private static final String OPEN = " and withdrawn_at is null and published is null";

    private final JdbcClient jdbc;

    /** The proposals in a database. */
    public ProposalTable(Database database) {
        this.jdbc = database.jdbc();
    }

    @Override
    public List<RuleProposal> of(UUID workspace) {
        return jdbc.sql(PROPOSAL + "order by made_at desc, id")
                .param(workspace)
                .query(ProposalTable::proposal)
                .list();
    }

    @Override
    public Optional<RuleProposal> proposal(UUID workspace, UUID id) {
        return jdbc.sql(PROPOSAL + "and id = ?")
                .params(workspace, id)
                .query(ProposalTable::proposal)
                .optional();
    }

    @Override
    public void add(UUID workspace, RuleProposal made) {
        jdbc.sql(
                        "insert into rule_proposal (id, workspace, draft, edit, live, sentence, workbooks, version, digest,"
                                + " impact, shown, proposer, made_by, made_at, self_approved) values (:id, :workspace, :draft, :edit,"
                                + " :live, :sentence, :workbooks, :version, :digest, :impact, :shown, :proposer, :by, :at, false)")
                .param("id", made.id())
                .param("workspace", workspace)
                .param("draft", made.draft())
                .param("edit", made.edit())
                .param("live", made.live())
                .param("sentence", made.sentence())
                .param("workbooks", HashColumn.written(made.workbooks()), Types.LONGVARCHAR)
                .param("version", made.version())
                .param("digest", made.digest())
                .param("impact", made.impact(), Types.LONGVARCHAR)
                .param("shown", made.shown(), Types.LONGVARCHAR)
                .param("proposer", made.proposer())
                .param("by", made.by())
                .param("at", Times.of(made.at()))
                .update();
    }

    @Override
    public boolean approve(UUID workspace, UUID id, Approval approval) {
        return jdbc.sql("update rule_proposal set approver = :member, approved_by = :by, approved_at = :at,"
                                + " self_approved = :self where workspace = :workspace and id = :id and approver is null"
                                + OPEN)
                        .param("member", approval.member())
                        .param("by", approval.by())
                        .param("at", Times.of(approval.at()))
                        .param("self", approval.self())
                        .param("workspace", workspace)
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public boolean withdraw(UUID workspace, UUID id, Instant at) {
        return jdbc.sql("update rule_proposal set withdrawn_at = :at where workspace = :workspace and id = :id" + OPEN)
                        .param("at", Times.of(at))
                        .param("workspace", workspace)
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public boolean publish(UUID workspace, UUID id, long edition) {
        return jdbc.sql("update rule_proposal set published = :edition where workspace = :workspace and id = :id"
                                + " and approver is not null" + OPEN)
                        .param("edition", edition)
                        .param("workspace", workspace)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static RuleProposal proposal(ResultSet row, int number) throws SQLException {
        long edition = row.getLong("published");
        @Nullable Long published = row.wasNull() ? null : edition;
        return new RuleProposal(
                row.getObject("id", UUID.class),
                row.getObject("draft", UUID.class),
                row.getLong("edit"),
                row.getLong("live"),
                row.getString("sentence"),
                HashColumn.read(row.getString("workbooks")),
                row.getString("version"),
                row.getString("digest"),
                row.getString("impact"),
                row.getString("shown"),
                row.getObject("proposer", UUID.class),
                row.getString("made_by"),
                Times.of(row, "made_at"),
                approval(row),
                Times.orNull(row, "withdrawn_at"),
                published);
    }

    private static @Nullable Approval approval(ResultSet row) throws SQLException {
        UUID member = row.getObject("approver", UUID.class);
        return member == null
                ? null
                : new Approval(
                        member,
                        row.getString("approved_by"),
                        Times.of(row, "approved_at"),
                        row.getBoolean("self_approved"));
    }
}
