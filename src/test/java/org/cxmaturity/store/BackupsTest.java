package org.cxmaturity.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cxmaturity.backup.BackupFile;
import org.cxmaturity.backup.BackupManifest;
import org.cxmaturity.backup.BackupWriter;
import org.cxmaturity.model.Result;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.MemberRole;
import org.cxmaturity.workspace.Membership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Backups out of each database and into the other. */
@ParameterizedClass(name = "out of {0}")
@ValueSource(strings = {"H2", "PostgreSQL"})
class BackupsTest extends BackupFixture {
    @Parameter
    String kind = "";

    @Override
    boolean fromH2() {
        return kind.equals("H2");
    }

    @Override
    boolean toH2() {
        return !fromH2();
    }

    @Test
    void every_table_of_the_schema_is_in_it() {
        List<String> tables = from().jdbc()
                .sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_name <> 'flyway_schema_history'")
                .query(String.class)
                .list();

        assertThat(Backups.TABLES).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void a_backup_brings_all_of_it_into_the_other_database() throws IOException {
        Path file = written();

        BackupManifest restored =
                new Backups(to()).restore(checked(file).orElseThrow()).orElseThrow();

        assertThat(rows(to())).containsExactlyInAnyOrderElementsOf(rows(from())).hasSizeGreaterThan(60);
        assertThat(restored.program()).isEqualTo("1.0.0");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var left = Files.list(directory)) {
            assertThat(left.map(Path::toString)).noneMatch(each -> each.endsWith(".part"));
        }
    }

    @Test
    void a_link_to_sign_in_by_that_was_used_since_is_not_good_once_more() throws IOException {
        Member owner = new MemberTable(from()).owner(NOW);
        new MemberTable(from()).link(owner.id(), "hash", NOW.plusSeconds(60));
        Path file = written();

        new Backups(to()).restore(checked(file).orElseThrow()).orElseThrow();

        assertThat(new MemberTable(to()).linked("hash", NOW)).isEmpty();
        assertThat(new MemberTable(to()).member(owner.id())).contains(owner);
    }

    @Test
    void it_shows_one_moment_while_others_go_on_saving() throws Exception {
        Member owner = new MemberTable(from()).owner(NOW);
        AtomicBoolean over = new AtomicBoolean();
        Thread saving = new Thread(() -> {
            for (int number = 0; !over.get(); number++) {
                String name = "Late " + number;
                from().whole(() -> Result.done(client(owner, name)));
            }
        });
        saving.start();
        List<Path> files = new ArrayList<>();
        try {
            for (int number = 0; number < 4; number++) {
                files.add(Files.move(written(), directory.resolve(number + ".zip")));
            }
        } finally {
            over.set(true);
            saving.join();
        }

        for (Path file : files) {
            BackupFile backup = checked(file).orElseThrow();
            // Each client has its first version from the transaction that took it on.
            Set<String> clients = new HashSet<>();
            backup.rows("client", row -> clients.add(String.valueOf(row.get("id"))));
            Set<String> firsts = new HashSet<>();
            backup.rows("profile_version", row -> {
                if ("1".equals(row.get("number"))) {
                    firsts.add(String.valueOf(row.get("client")));
                }
            });
            assertThat(firsts).isEqualTo(clients);
            assertThat(new Backups(to()).restore(backup).problems()).isEmpty();
        }
    }

    @Test
    void a_backup_of_an_earlier_schema_is_brought_up_to_date() throws IOException {
        try (Database older = Database.older(UUID.randomUUID(), 1)) {
            Member owner = ownerThen(older);
            Path file = directory.resolve("older.zip");
            List<String> tables = Backups.TABLES.subList(0, Backups.TABLES.indexOf("question_round"));
            BackupFile.put(file, out -> {
                BackupWriter writer = new BackupWriter(out);
                tables.forEach(table -> writer.table(table, new TableRows(older, table)::read));
                return Optional.of(writer.end(1, "0.9.0", NOW.toString()));
            });

            new Backups(to()).restore(checked(file).orElseThrow()).orElseThrow();

            assertThat(new MemberTable(to()).of(owner.workspace()))
                    .extracting(Membership::member)
                    .containsExactly(owner);
        }
    }

    /** An owner as the first schema knew one. */
    private static Member ownerThen(Database older) {
        Member owner = new Member(UUID.randomUUID(), UUID.randomUUID(), "Ada", MemberRole.OWNER);
        older.jdbc()
                .sql("insert into workspace (id, name, created_at) values (?, '', current_timestamp)")
                .param(owner.workspace())
                .update();
        older.jdbc()
                .sql(
                        "insert into member (id, workspace, name, role, created_at) values (?, ?, ?, ?, current_timestamp)")
                .params(
                        owner.id(),
                        owner.workspace(),
                        owner.name(),
                        owner.role().name())
                .update();
        return owner;
    }

    @Test
    void two_cannot_use_a_postgresql_where_one_replaces_it() {
        Database postgres = fromH2() ? to() : from();
        assertThat(((HikariDataSource) postgres.source()).getJdbcUrl()).contains("postgresql");

        try (Database.Use serving = postgres.use(false).orElseThrow();
                Database.Use other = postgres.use(false).orElseThrow()) {
            assertThat(serving).isNotEqualTo(other);
            assertThat(postgres.use(true)).isEmpty();
        }
        postgres.use(true).orElseThrow().close();
    }
}
