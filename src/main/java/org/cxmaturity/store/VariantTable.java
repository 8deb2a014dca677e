package org.cxmaturity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.workspace.PlanVariant;
import org.cxmaturity.workspace.PlanVariants;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Variants of plans in a table. */
public final class VariantTable implements PlanVariants {
    private static final String VARIANT =
            "select id, client, name, limits, profile_version, rule_base, made_by, made_at,"
                    + " archived_at from plan_variant where workspace = ? and client = ? ";

    private final JdbcClient jdbc;

    /** The variants in a database. */
    public VariantTable(Database database) {
        this.jdbc = database.jdbc();
    }

    @Override
    public List<PlanVariant> of(UUID workspace, UUID client) {
        return jdbc.sql(VARIANT + "order by made_at desc, id")
                .params(workspace, client)
                .query(VariantTable::variant)
                .list();
    }

    @Override
    public Optional<PlanVariant> variant(UUID workspace, UUID client, UUID id) {
        return jdbc.sql(VARIANT + "and id = ?")
                .params(workspace, client, id)
                .query(VariantTable::variant)
                .optional();
    }

    @Override
    public void add(UUID workspace, PlanVariant variant) {
        jdbc.sql("insert into plan_variant (id, workspace, client, name, limits, profile_version, rule_base, made_by,"
                        + " made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        variant.id(),
                        workspace,
                        variant.client(),
                        variant.name(),
                        variant.limits(),
                        variant.version(),
                        variant.ruleBase(),
                        variant.by(),
                        Times.of(variant.at()))
                .update();
    }

    @Override
    public boolean archive(UUID workspace, UUID client, UUID id, @Nullable Instant since) {
        return jdbc.sql("update plan_variant set archived_at = :since"
                                + " where workspace = :workspace and client = :client and id = :id")
                        .param("since", Times.orNull(since), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("workspace", workspace)
                        .param("client", client)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static PlanVariant variant(ResultSet row, int number) throws SQLException {
        return new PlanVariant(
                row.getObject("id", UUID.class),
                row.getObject("client", UUID.class),
                row.getString("name"),
                row.getString("limits"),
                row.getLong("profile_version"),
                row.getString("rule_base"),
                row.getString("made_by"),
                Times.of(row, "made_at"),
                Times.orNull(row, "archived_at"));
    }
}
