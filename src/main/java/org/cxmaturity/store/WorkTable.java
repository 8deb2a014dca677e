package org.cxmaturity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cxmaturity.workspace.WorkChange;
import org.cxmaturity.workspace.WorkEntry;
import org.cxmaturity.workspace.WorkItem;
import org.cxmaturity.workspace.WorkItem.AimedLevel;
import org.cxmaturity.workspace.WorkItems;
import org.cxmaturity.workspace.WorkState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Actions that are being done, in tables. */
public final class WorkTable implements WorkItems {
    private static final String ITEM = "select id, client, action, title, position, planned_until, owner, starts_on,"
            + " due_on, state, note, version, changed_by, changed_at, made_at, last_record,"
            + " archived_at from work_item"
            + " where workspace = ? and client = ? ";

    private final JdbcClient jdbc;

    /** The actions in a database. */
    public WorkTable(Database database) {
        this.jdbc = database.jdbc();
    }

    /** A level of an item. */
    private record LevelOf(UUID item, AimedLevel level) {}

    @Override
    public List<WorkItem> of(UUID workspace, UUID client) {
        Map<UUID, List<AimedLevel>> levels = levels(workspace, client);
        return jdbc.sql(ITEM + "order by planned_until, position, id")
                .params(workspace, client)
                .query((row, number) -> item(row, levels))
                .list();
    }

    @Override
    public Optional<WorkItem> item(UUID workspace, UUID client, UUID id) {
        Map<UUID, List<AimedLevel>> levels = levels(workspace, client);
        return jdbc.sql(ITEM + "and id = ?")
                .params(workspace, client, id)
                .query((row, number) -> item(row, levels))
                .optional();
    }

    private Map<UUID, List<AimedLevel>> levels(UUID workspace, UUID client) {
        return jdbc
                .sql("select l.item, l.capability, l.name, l.to_level, l.was_level from work_level l join work_item i"
                        + " on i.id = l.item and i.workspace = l.workspace where l.workspace = ? and i.client = ?"
                        + " order by l.item, l.position")
                .params(workspace, client)
                .query((row, number) -> new LevelOf(
                        row.getObject("item", UUID.class),
                        new AimedLevel(
                                row.getString("capability"),
                                row.getString("name"),
                                row.getInt("to_level"),
                                row.getObject("was_level", Integer.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(LevelOf::item, Collectors.mapping(LevelOf::level, Collectors.toList())));
    }

    @Override
    public List<WorkChange> changes(UUID workspace, UUID client) {
        return jdbc.sql("select c.item, c.version, c.changed_by, c.changed_at, c.said from work_change c"
                        + " join work_item i on i.id = c.item and i.workspace = c.workspace"
                        + " where c.workspace = ? and i.client = ? order by c.changed_at desc, c.version desc")
                .params(workspace, client)
                .query((row, number) -> new WorkChange(
                        row.getObject("item", UUID.class),
                        row.getLong("version"),
                        row.getString("changed_by"),
                        Times.of(row, "changed_at"),
                        row.getString("said")))
                .list();
    }

    @Override
    public void add(UUID workspace, WorkItem item, String said) {
        jdbc.sql("insert into work_item (id, workspace, client, action, title, position, planned_until, owner,"
                        + " starts_on, due_on, state, note, version, changed_by, changed_at, made_at, last_record)"
                        + " values (:id,"
                        + " :workspace, :client, :action, :title, :position, :until, :owner, :starts, :due, :state,"
                        + " :note, :version, :by, :at, :made, :record)")
                .param("id", item.id())
                .param("workspace", workspace)
                .param("client", item.client())
                .param("action", item.action())
                .param("title", item.title())
                .param("position", item.position())
                .param("until", item.plannedUntil())
                .param("owner", item.entry().owner())
                .param("starts", item.entry().start(), Types.DATE)
                .param("due", item.entry().due(), Types.DATE)
                .param("state", item.entry().state().name())
                .param("note", item.entry().note())
                .param("version", item.version())
                .param("by", item.by())
                .param("at", Times.of(item.at()))
                .param("made", Times.of(item.since()))
                .param("record", item.lastRecord())
                .update();
        for (int at = 0; at < item.levels().size(); at++) {
            AimedLevel level = item.levels().get(at);
            jdbc.sql("insert into work_level (workspace, item, position, capability, name, to_level, was_level)"
                            + " values (:workspace, :item, :position, :capability, :name, :to, :was)")
                    .param("workspace", workspace)
                    .param("item", item.id())
                    .param("position", at)
                    .param("capability", level.capability())
                    .param("name", level.name())
                    .param("to", level.to())
                    .param("was", level.was(), Types.INTEGER)
                    .update();
        }
        said(workspace, item, said);
    }

    @Override
    public boolean change(UUID workspace, WorkItem changed, String said) {
        boolean kept =
                jdbc.sql("update work_item set owner = :owner, starts_on = :starts, due_on = :due, state = :state,"
                                        + " note = :note, version = :version, changed_by = :by, changed_at = :at,"
                                        + " archived_at = :away where workspace = :workspace and client = :client and id = :id"
                                        + " and version = :before")
                                .param("owner", changed.entry().owner())
                                .param("starts", changed.entry().start(), Types.DATE)
                                .param("due", changed.entry().due(), Types.DATE)
                                .param("state", changed.entry().state().name())
                                .param("note", changed.entry().note())
                                .param("version", changed.version())
                                .param("by", changed.by())
                                .param("at", Times.of(changed.at()))
                                .param("away", Times.orNull(changed.archived()), Types.TIMESTAMP_WITH_TIMEZONE)
                                .param("workspace", workspace)
                                .param("client", changed.client())
                                .param("id", changed.id())
                                .param("before", changed.version() - 1)
                                .update()
                        == 1;
        if (kept) {
            said(workspace, changed, said);
        }
        return kept;
    }

    private void said(UUID workspace, WorkItem item, String said) {
        jdbc.sql("insert into work_change (workspace, item, version, changed_by, changed_at, said)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(workspace, item.id(), item.version(), item.by(), Times.of(item.at()), said)
                .update();
    }

    private static WorkItem item(ResultSet row, Map<UUID, List<AimedLevel>> levels) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new WorkItem(
                id,
                row.getObject("client", UUID.class),
                row.getString("action"),
                row.getString("title"),
                row.getInt("position"),
                row.getObject("planned_until", LocalDate.class),
                levels.getOrDefault(id, List.of()),
                new WorkEntry(
                        row.getString("owner"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        WorkState.valueOf(row.getString("state")),
                        row.getString("note")),
                row.getLong("version"),
                row.getString("changed_by"),
                Times.of(row, "changed_at"),
                Times.of(row, "made_at"),
                row.getLong("last_record"),
                Times.orNull(row, "archived_at"));
    }
}
