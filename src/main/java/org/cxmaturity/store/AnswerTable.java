package org.cxmaturity.store;

import java.time.Instant;
import java.util.Optional;
import org.cxmaturity.workspace.KeptAnswer;
import org.cxmaturity.workspace.KeptAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers to requests with keys in a table. Who comes second waits until the first is answered or given up. */
public final class AnswerTable implements KeptAnswers {
    private final JdbcClient jdbc;

    /** The answers in a database. */
    public AnswerTable(Database database) {
        this.jdbc = database.jdbc();
    }

    @Override
    public Optional<Known> claim(Keyed request, Instant now) {
        boolean first = jdbc.sql("insert into idempotency_key (workspace, name, route, request_hash, created_at)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing")
                        .params(request.workspace(), request.key(), request.route(), request.hash(), Times.of(now))
                        .update()
                == 1;
        return first
                ? Optional.empty()
                : jdbc.sql("select route, request_hash, status, location, rule_base, body from idempotency_key"
                                + " where workspace = ? and name = ?")
                        .params(request.workspace(), request.key())
                        .query((row, number) -> new Known(
                                new Keyed(
                                        request.workspace(),
                                        request.key(),
                                        row.getString("route"),
                                        row.getString("request_hash")),
                                new KeptAnswer(
                                        row.getInt("status"),
                                        row.getString("location"),
                                        row.getString("rule_base"),
                                        row.getString("body"))))
                        .optional();
    }

    @Override
    public void answered(Keyed request, KeptAnswer answer) {
        jdbc.sql("update idempotency_key set status = :status, location = :location, rule_base = :rules, body = :body"
                        + " where workspace = :workspace and name = :key")
                .param("status", answer.status())
                .param("location", answer.location())
                .param("rules", answer.ruleBase())
                .param("body", answer.body())
                .param("workspace", request.workspace())
                .param("key", request.key())
                .update();
    }
}
