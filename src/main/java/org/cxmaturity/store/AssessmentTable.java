package org.cxmaturity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cxmaturity.workspace.AssessmentOnRecord;
import org.cxmaturity.workspace.AssessmentOnRecord.PlacedStage;
import org.cxmaturity.workspace.Assessments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Assessments on record in tables. */
public final class AssessmentTable implements Assessments {
    private static final String COLUMNS =
            "a.id, a.client, a.profile_version, a.rule_base, a.record, a.made_by, a.as_of,"
                    + " a.made_at, a.next_on, s.model, s.model_name, s.stage, s.stage_name, s.stage_order, s.stages, s.evidenced";

    private final JdbcClient jdbc;

    /** The assessments in a database. */
    public AssessmentTable(Database database) {
        this.jdbc = database.jdbc();
    }

    @Override
    public List<AssessmentOnRecord> of(UUID workspace, UUID client) {
        return joined(jdbc.sql("select " + COLUMNS + " from assessment a join placed_stage s on s.assessment = a.id"
                        + " where a.workspace = ? and a.client = ? order by a.record desc, s.position")
                .params(workspace, client)
                .query(AssessmentTable::row)
                .list());
    }

    @Override
    public Map<UUID, List<AssessmentOnRecord>> newest(UUID workspace, int most) {
        return joined(jdbc.sql("select " + COLUMNS + " from (select b.*, row_number() over (partition by b.client"
                                + " order by b.record desc) as place from assessment b where b.workspace = ?) a"
                                + " join placed_stage s on s.assessment = a.id"
                                + " where a.place <= ? order by a.record desc, s.position")
                        .params(workspace, most)
                        .query(AssessmentTable::row)
                        .list())
                .stream()
                .collect(Collectors.groupingBy(AssessmentOnRecord::client));
    }

    @Override
    public Optional<UUID> client(UUID workspace, long record) {
        return jdbc.sql("select client from assessment where workspace = ? and record = ?")
                .params(workspace, record)
                .query(UUID.class)
                .optional();
    }

    @Override
    public void add(UUID workspace, AssessmentOnRecord made) {
        jdbc.sql("insert into assessment (id, workspace, client, profile_version, rule_base, record, made_by, as_of,"
                        + " made_at, next_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        made.id(),
                        workspace,
                        made.client(),
                        made.version(),
                        made.ruleBase(),
                        made.record(),
                        made.by(),
                        made.asOf(),
                        Times.of(made.at()))
                .param(made.next())
                .update();
        int position = 0;
        for (PlacedStage stage : made.stages()) {
            jdbc.sql(
                            "insert into placed_stage (assessment, position, model, model_name, stage, stage_name, stage_order,"
                                    + " stages, evidenced) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            made.id(),
                            position++,
                            stage.model(),
                            stage.modelName(),
                            stage.stage(),
                            stage.name(),
                            stage.order(),
                            stage.of(),
                            stage.evidenced())
                    .update();
        }
    }

    /** An assessment with one of its stages. */
    private static AssessmentOnRecord row(ResultSet row, int number) throws SQLException {
        return new AssessmentOnRecord(
                row.getObject("id", UUID.class),
                row.getObject("client", UUID.class),
                row.getLong("profile_version"),
                row.getString("rule_base"),
                row.getLong("record"),
                row.getString("made_by"),
                row.getObject("as_of", LocalDate.class),
                Times.of(row, "made_at"),
                row.getObject("next_on", LocalDate.class),
                List.of(new PlacedStage(
                        row.getString("model"),
                        row.getString("model_name"),
                        row.getString("stage"),
                        row.getString("stage_name"),
                        row.getInt("stage_order"),
                        row.getInt("stages"),
                        row.getString("evidenced"))));
    }

    private static List<AssessmentOnRecord> joined(List<AssessmentOnRecord> rows) {
        Map<UUID, AssessmentOnRecord> all = new LinkedHashMap<>();
        rows.forEach(row -> all.merge(row.id(), row, (one, other) -> {
            List<PlacedStage> stages = new ArrayList<>(one.stages());
            stages.addAll(other.stages());
            return new AssessmentOnRecord(
                    one.id(),
                    one.client(),
                    one.version(),
                    one.ruleBase(),
                    one.record(),
                    one.by(),
                    one.asOf(),
                    one.at(),
                    one.next(),
                    stages);
        }));
        return List.copyOf(all.values());
    }
}
