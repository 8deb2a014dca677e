package org.cxmaturity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.workspace.ApiToken;
import org.cxmaturity.workspace.ApiTokens;
import org.cxmaturity.workspace.TokenScope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tokens of programs in a table. */
public final class TokenTable implements ApiTokens {
    private static final String TOKEN =
            "select id, workspace, member, name, scopes, created_at, used_at, revoked_at from api_token ";

    private final JdbcClient jdbc;

    /** The tokens in a database. */
    public TokenTable(Database database) {
        this.jdbc = database.jdbc();
    }

    @Override
    public List<ApiToken> of(UUID workspace, UUID member) {
        return jdbc.sql(TOKEN + "where workspace = ? and member = ? order by created_at desc, id")
                .params(workspace, member)
                .query(TokenTable::token)
                .list();
    }

    @Override
    public void add(ApiToken token, String hash) {
        String scopes = token.scopes().stream().map(TokenScope::name).collect(Collectors.joining(" "));
        jdbc.sql("insert into api_token (id, workspace, member, name, scopes, hash, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        token.id(),
                        token.workspace(),
                        token.member(),
                        token.name(),
                        scopes,
                        hash,
                        Times.of(token.created()))
                .update();
    }

    @Override
    public Optional<ApiToken> used(String hash, Instant now) {
        Optional<ApiToken> token = jdbc.sql(TOKEN + "where hash = ? and revoked_at is null")
                .param(hash)
                .query(TokenTable::token)
                .optional();
        // To the minute: a program that asks often need not make the disk write as often.
        token.ifPresent(
                each -> jdbc.sql("update api_token set used_at = ? where id = ? and (used_at is null or used_at < ?)")
                        .params(Times.of(now), each.id(), Times.of(now.truncatedTo(ChronoUnit.MINUTES)))
                        .update());
        return token;
    }

    @Override
    public void revoke(UUID workspace, UUID member, UUID id, Instant now) {
        jdbc.sql("update api_token set revoked_at = ? where workspace = ? and member = ? and id = ?"
                        + " and revoked_at is null")
                .params(Times.of(now), workspace, member, id)
                .update();
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                row.getObject("id", UUID.class),
                row.getObject("workspace", UUID.class),
                row.getObject("member", UUID.class),
                row.getString("name"),
                scopes(row.getString("scopes")),
                Times.of(row, "created_at"),
                Times.orNull(row, "used_at"),
                Times.orNull(row, "revoked_at"));
    }

    private static Set<TokenScope> scopes(String words) {
        return Stream.of(words.split(" "))
                .filter(each -> !each.isEmpty())
                .map(TokenScope::valueOf)
                .collect(Collectors.toSet());
    }
}
