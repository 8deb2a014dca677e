package org.cxmaturity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.model.Result;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.MemberRole;
import org.cxmaturity.workspace.Members;
import org.cxmaturity.workspace.Membership;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Members in a table. */
public final class MemberTable implements Members {
    private static final String MEMBER = "select id, workspace, name, role from member where left_at is null and ";

    private final Database database;
    private final JdbcClient jdbc;

    /** The members in a database. */
    public MemberTable(Database database) {
        this.database = database;
        this.jdbc = database.jdbc();
    }

    @Override
    public Member owner(Instant now) {
        return database.whole(() -> Result.done(jdbc.sql(MEMBER + "role = ? order by created_at, id limit 1")
                        .param(MemberRole.OWNER.name())
                        .query(MemberTable::member)
                        .optional()
                        .orElseGet(() -> first(now))))
                .orElseThrow();
    }

    private Member first(Instant now) {
        Member owner = new Member(UUID.randomUUID(), UUID.randomUUID(), "", MemberRole.OWNER);
        jdbc.sql("insert into workspace (id, name, created_at) values (?, ?, ?)")
                .params(owner.workspace(), "", Times.of(now))
                .update();
        jdbc.sql("insert into ledger (workspace, people) values (?, '')")
                .param(owner.workspace())
                .update();
        add(owner, now);
        return owner;
    }

    @Override
    public Optional<Member> member(UUID id) {
        return jdbc.sql(MEMBER + "id = ?").param(id).query(MemberTable::member).optional();
    }

    @Override
    public List<Membership> of(UUID workspace) {
        return jdbc.sql("select id, workspace, name, role, link_until, passphrase, left_at from member"
                        + " where workspace = ? order by lower(name), id")
                .param(workspace)
                .query((row, number) -> new Membership(
                        member(row, number),
                        Times.orNull(row, "link_until"),
                        row.getString("passphrase") != null,
                        Times.orNull(row, "left_at")))
                .list();
    }

    @Override
    public void holdStill(UUID workspace) {
        jdbc.sql("select id from workspace where id = ? for update")
                .param(workspace)
                .query(UUID.class)
                .single();
    }

    @Override
    public void add(Member member, Instant now) {
        jdbc.sql("insert into member (id, workspace, name, role, created_at) values (?, ?, ?, ?, ?)")
                .params(
                        member.id(),
                        member.workspace(),
                        member.name(),
                        member.role().name(),
                        Times.of(now))
                .update();
    }

    @Override
    public boolean role(UUID workspace, UUID member, MemberRole role) {
        return jdbc.sql("update member set role = ? where workspace = ? and id = ?")
                        .params(role.name(), workspace, member)
                        .update()
                == 1;
    }

    @Override
    public boolean leave(UUID workspace, UUID member, @Nullable Instant since) {
        return jdbc.sql("update member set left_at = :since, link = null, link_until = null"
                                + " where workspace = :workspace and id = :id")
                        .param("since", Times.orNull(since), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("workspace", workspace)
                        .param("id", member)
                        .update()
                == 1;
    }

    @Override
    public List<Member> named(String name) {
        return jdbc.sql(MEMBER + "lower(name) = lower(?) order by created_at, id")
                .param(name)
                .query(MemberTable::member)
                .list();
    }

    @Override
    public void name(UUID member, String name) {
        jdbc.sql("update member set name = ? where id = ?").params(name, member).update();
    }

    @Override
    public void passphrase(UUID member, String hash) {
        jdbc.sql("update member set passphrase = ? where id = ?")
                .params(hash, member)
                .update();
    }

    @Override
    public Optional<String> passphrase(UUID member) {
        return jdbc.sql("select passphrase from member where id = ? and passphrase is not null")
                .param(member)
                .query(String.class)
                .optional();
    }

    @Override
    public void link(UUID member, String hash, Instant until) {
        jdbc.sql("update member set link = ?, link_until = ? where id = ?")
                .params(hash, Times.of(until), member)
                .update();
    }

    @Override
    public Optional<Member> linked(String hash, Instant now) {
        return jdbc.sql(MEMBER + "link = ? and link_until > ?")
                .params(hash, Times.of(now))
                .query(MemberTable::member)
                .optional();
    }

    @Override
    public Optional<Member> use(String hash, Instant now) {
        return linked(hash, now)
                .filter(member -> jdbc.sql("update member set link = null, link_until = null where link = ?")
                                .param(hash)
                                .update()
                        == 1);
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getObject("workspace", UUID.class),
                row.getString("name"),
                MemberRole.valueOf(row.getString("role")));
    }
}
