package org.cxmaturity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.workspace.Client;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.ProfileVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clients and the versions of their profiles in tables. */
public final class ClientTable implements Clients {
    private static final String CLIENT = "select id, workspace, name, created_at, archived_at from client ";
    private static final String VERSION =
            "select client, number, content, made_by, made_at, change from profile_version where workspace = ? and client = ? ";

    private final JdbcClient jdbc;

    /** The clients in a database. */
    public ClientTable(Database database) {
        this.jdbc = database.jdbc();
    }

    @Override
    public List<Client> all(UUID workspace) {
        return jdbc.sql(CLIENT + "where workspace = ? order by lower(name), id")
                .param(workspace)
                .query(ClientTable::client)
                .list();
    }

    @Override
    public Optional<Client> client(UUID workspace, UUID id) {
        return jdbc.sql(CLIENT + "where workspace = ? and id = ?")
                .params(workspace, id)
                .query(ClientTable::client)
                .optional();
    }

    @Override
    public Client add(UUID workspace, String name, ProfileVersion first) {
        Client client = new Client(first.client(), workspace, name, first.at(), null);
        jdbc.sql("insert into client (id, workspace, name, created_at) values (?, ?, ?, ?)")
                .params(client.id(), workspace, name, Times.of(client.since()))
                .update();
        add(workspace, first);
        return client;
    }

    @Override
    public void rename(UUID workspace, UUID id, String name) {
        jdbc.sql("update client set name = ? where workspace = ? and id = ?")
                .params(name, workspace, id)
                .update();
    }

    @Override
    public void archive(UUID workspace, UUID id, @Nullable Instant since) {
        jdbc.sql("update client set archived_at = :since where workspace = :workspace and id = :id")
                .param("since", Times.orNull(since), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("workspace", workspace)
                .param("id", id)
                .update();
    }

    @Override
    public Optional<ProfileVersion> latest(UUID workspace, UUID client) {
        return jdbc.sql(VERSION + "order by number desc limit 1")
                .params(workspace, client)
                .query(ClientTable::version)
                .optional();
    }

    @Override
    public Optional<ProfileVersion> version(UUID workspace, UUID client, long number) {
        return jdbc.sql(VERSION + "and number = ?")
                .params(workspace, client, number)
                .query(ClientTable::version)
                .optional();
    }

    @Override
    public List<ProfileVersion> versions(UUID workspace, UUID client, int most) {
        return jdbc.sql("select client, number, '' as content, made_by, made_at, change from profile_version"
                        + " where workspace = ? and client = ? order by number desc limit ?")
                .params(workspace, client, most)
                .query(ClientTable::version)
                .list();
    }

    @Override
    public boolean add(UUID workspace, ProfileVersion version) {
        return jdbc.sql("insert into profile_version (workspace, client, number, content, made_by, made_at, change)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(
                                workspace,
                                version.client(),
                                version.number(),
                                version.text(),
                                version.by(),
                                Times.of(version.at()),
                                version.change())
                        .update()
                == 1;
    }

    private static Client client(ResultSet row, int number) throws SQLException {
        return new Client(
                row.getObject("id", UUID.class),
                row.getObject("workspace", UUID.class),
                row.getString("name"),
                Times.of(row, "created_at"),
                Times.orNull(row, "archived_at"));
    }

    private static ProfileVersion version(ResultSet row, int number) throws SQLException {
        return new ProfileVersion(
                row.getObject("client", UUID.class),
                row.getLong("number"),
                row.getString("content"),
                row.getString("made_by"),
                Times.of(row, "made_at"),
                row.getString("change"));
    }
}
