package org.cxmaturity.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cxmaturity.store.Database;
import org.cxmaturity.store.MemberTable;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.MemberRole;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A browser for somebody of each role beside the owner, and for the owner of another workspace; put straight into the tables. */
final class Colleagues {
    private final Map<MemberRole, OwnersBrowser> browsers = new EnumMap<>(MemberRole.class);
    private final OwnersBrowser elsewhere;

    private Colleagues(OwnersBrowser elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** Those of a server that keeps its data in a directory, or in a database. */
    static Colleagues of(TestServer server, Path directory) throws IOException, InterruptedException {
        try (Database database = Database.open(
                        "the test's database",
                        Database.inFile(directory.resolve("cxm").toString()))
                .orElseThrow()) {
            MemberTable members = new MemberTable(database);
            UUID first = members.owner(TestServer.NOW).workspace();
            Colleagues all =
                    new Colleagues(added(server, members, workspace(database), MemberRole.OWNER, "Owen Elsewhere"));
            all.browsers.put(MemberRole.CONSULTANT, added(server, members, first, MemberRole.CONSULTANT, "Carla"));
            all.browsers.put(MemberRole.ANALYST, added(server, members, first, MemberRole.ANALYST, "Anton"));
            all.browsers.put(MemberRole.AUDITOR, added(server, members, first, MemberRole.AUDITOR, "Audrey"));
            return all;
        }
    }

    private static UUID workspace(Database database) {
        UUID id = UUID.randomUUID();
        JdbcClient jdbc = JdbcClient.create(database.source());
        jdbc.sql("insert into workspace (id, name, created_at) values (?, '', current_timestamp)")
                .param(id)
                .update();
        jdbc.sql("insert into ledger (workspace, people) values (?, '')")
                .param(id)
                .update();
        return id;
    }

    private static OwnersBrowser added(
            TestServer server, MemberTable members, UUID workspace, MemberRole role, String name)
            throws IOException, InterruptedException {
        Member member = new Member(UUID.randomUUID(), workspace, name, role);
        members.add(member, TestServer.NOW);
        String token = new SignInLinks(members, TestServer.cases().clock()).token(member);
        return server.browser().signIn("/sign-in/" + token, name);
    }

    /** The browser of the one with this role; the owner has their own. */
    OwnersBrowser with(MemberRole role) {
        return Objects.requireNonNull(browsers.get(role));
    }

    /** The browser of the owner of another workspace. */
    OwnersBrowser elsewhere() {
        return elsewhere;
    }
}
