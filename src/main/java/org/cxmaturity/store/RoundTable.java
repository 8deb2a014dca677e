package org.cxmaturity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.workspace.Invited;
import org.cxmaturity.workspace.Round;
import org.cxmaturity.workspace.RoundAnswer;
import org.cxmaturity.workspace.RoundAnswer.Earlier;
import org.cxmaturity.workspace.Rounds;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rounds of questions in tables. */
public final class RoundTable implements Rounds {
    private static final String ROUND =
            "select id, workspace, client, name, opened_by, opened_at, closes_on, closed_at from question_round ";
    private static final String PERSON = "select id, workspace, round, respondent, name, email, role, department,"
            + " link_until, opened_at, answered_at, done_at from invited_person ";
    private static final String ANSWER = "select a.invited, a.capability, a.level, a.comment, a.answered_at, a.version,"
            + " a.earlier_level, a.earlier_comment, a.earlier_on from round_answer a"
            + " join invited_person p on p.id = a.invited and p.workspace = a.workspace ";

    private final JdbcClient jdbc;

    /** The rounds in a database. */
    public RoundTable(Database database) {
        this.jdbc = database.jdbc();
    }

    @Override
    public void add(Round round, List<Asked> people) {
        jdbc.sql("insert into question_round (id, workspace, client, name, opened_by, opened_at, closes_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        round.id(),
                        round.workspace(),
                        round.client(),
                        round.name(),
                        round.by(),
                        Times.of(round.opened()),
                        round.closesOn())
                .update();
        for (int at = 0; at < people.size(); at++) {
            add(people.get(at), at);
        }
    }

    private void add(Asked asked, int position) {
        Invited person = asked.person();
        jdbc.sql(
                        "insert into invited_person (id, workspace, round, position, respondent, name, email, role, department,"
                                + " link, link_until) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        person.id(),
                        person.workspace(),
                        person.round(),
                        position,
                        person.respondent(),
                        person.name(),
                        person.email(),
                        person.role(),
                        person.department(),
                        asked.link(),
                        Times.of(person.until()))
                .update();
        for (int at = 0; at < asked.questions().size(); at++) {
            add(person.workspace(), asked.questions().get(at), at);
        }
    }

    private void add(UUID workspace, RoundAnswer question, int position) {
        Earlier earlier = question.earlier();
        jdbc.sql("insert into round_answer (workspace, invited, capability, position, level, comment, version,"
                        + " earlier_level, earlier_comment, earlier_on) values (:workspace, :invited, :capability,"
                        + " :position, '', '', 0, :level, :comment, :day)")
                .param("workspace", workspace)
                .param("invited", question.invited())
                .param("capability", question.capability())
                .param("position", position)
                .param("level", earlier == null ? null : earlier.level(), Types.VARCHAR)
                .param("comment", earlier == null ? null : earlier.comment(), Types.VARCHAR)
                .param("day", earlier == null ? null : earlier.on(), Types.DATE)
                .update();
    }

    @Override
    public List<Round> of(UUID workspace, UUID client) {
        return jdbc.sql(ROUND + "where workspace = ? and client = ? order by opened_at desc, id")
                .params(workspace, client)
                .query(RoundTable::round)
                .list();
    }

    @Override
    public Optional<Round> round(UUID workspace, UUID id) {
        return jdbc.sql(ROUND + "where workspace = ? and id = ?")
                .params(workspace, id)
                .query(RoundTable::round)
                .optional();
    }

    @Override
    public void close(UUID workspace, UUID id, Instant now) {
        jdbc.sql("update question_round set closed_at = ? where workspace = ? and id = ? and closed_at is null")
                .params(Times.of(now), workspace, id)
                .update();
    }

    @Override
    public void reopen(UUID workspace, UUID id) {
        jdbc.sql("update question_round set closed_at = null where workspace = ? and id = ?")
                .params(workspace, id)
                .update();
    }

    @Override
    public List<Invited> people(UUID workspace, UUID round) {
        return jdbc.sql(PERSON + "where workspace = ? and round = ? order by position")
                .params(workspace, round)
                .query(RoundTable::person)
                .list();
    }

    @Override
    public List<RoundAnswer> answers(UUID workspace, UUID round) {
        return jdbc.sql(ANSWER + "where a.workspace = ? and p.round = ? order by p.position, a.position")
                .params(workspace, round)
                .query(RoundTable::answer)
                .list();
    }

    @Override
    public List<RoundAnswer> answersOf(UUID workspace, UUID invited) {
        return jdbc.sql(ANSWER + "where a.workspace = ? and a.invited = ? order by a.position")
                .params(workspace, invited)
                .query(RoundTable::answer)
                .list();
    }

    @Override
    public boolean link(UUID workspace, UUID round, UUID invited, String hash) {
        return jdbc.sql("update invited_person set link = ? where workspace = ? and round = ? and id = ?")
                        .params(hash, workspace, round, invited)
                        .update()
                == 1;
    }

    @Override
    public Optional<Invited> linked(String hash) {
        return jdbc.sql(PERSON + "where link = ?")
                .param(hash)
                .query(RoundTable::person)
                .optional();
    }

    @Override
    public void opened(Invited person, Instant now) {
        jdbc.sql("update invited_person set opened_at = ? where workspace = ? and id = ? and opened_at is null")
                .params(Times.of(now), person.workspace(), person.id())
                .update();
    }

    @Override
    public void done(Invited person, Instant now) {
        jdbc.sql("update invited_person set done_at = ? where workspace = ? and id = ?")
                .params(Times.of(now), person.workspace(), person.id())
                .update();
    }

    @Override
    public boolean answer(Invited person, RoundAnswer answer, Instant now) {
        boolean kept = jdbc.sql("update round_answer set level = ?, comment = ?, answered_at = ?, version = version + 1"
                                + " where workspace = ? and invited = ? and capability = ? and version = ? and exists"
                                + " (select 1 from question_round r where r.id = ? and r.closed_at is null)")
                        .params(
                                answer.level(),
                                answer.comment(),
                                Times.of(now),
                                person.workspace(),
                                person.id(),
                                answer.capability(),
                                answer.version(),
                                person.round())
                        .update()
                == 1;
        if (kept) {
            jdbc.sql("update invited_person set answered_at = ? where workspace = ? and id = ?")
                    .params(Times.of(now), person.workspace(), person.id())
                    .update();
        }
        return kept;
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                row.getObject("workspace", UUID.class),
                row.getObject("client", UUID.class),
                row.getString("name"),
                row.getString("opened_by"),
                Times.of(row, "opened_at"),
                row.getObject("closes_on", LocalDate.class),
                Times.orNull(row, "closed_at"));
    }

    private static Invited person(ResultSet row, int number) throws SQLException {
        return new Invited(
                row.getObject("id", UUID.class),
                row.getObject("workspace", UUID.class),
                row.getObject("round", UUID.class),
                row.getString("respondent"),
                row.getString("name"),
                row.getString("email"),
                row.getString("role"),
                row.getString("department"),
                Times.of(row, "link_until"),
                Times.orNull(row, "opened_at"),
                Times.orNull(row, "answered_at"),
                Times.orNull(row, "done_at"));
    }

    private static RoundAnswer answer(ResultSet row, int number) throws SQLException {
        LocalDate on = row.getObject("earlier_on", LocalDate.class);
        return new RoundAnswer(
                row.getObject("invited", UUID.class),
                row.getString("capability"),
                row.getString("level"),
                row.getString("comment"),
                Times.orNull(row, "answered_at"),
                row.getLong("version"),
                on == null ? null : new Earlier(row.getString("earlier_level"), row.getString("earlier_comment"), on));
    }
}
