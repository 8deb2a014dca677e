package org.cxmaturity.store;

import java.util.List;
import java.util.UUID;
import org.cxmaturity.workspace.AssessedProfile;
import org.cxmaturity.workspace.AssessedProfiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The profiles of assessments on record, out of the tables that keep both. */
public final class AssessedProfileView implements AssessedProfiles {
    private final JdbcClient jdbc;

    /** Those of a database. */
    public AssessedProfileView(Database database) {
        this.jdbc = database.jdbc();
    }

    @Override
    public List<AssessedProfile> of(UUID workspace) {
        return jdbc.sql("select a.client, c.name, a.record, a.profile_version, length(p.content) as size"
                        + " from assessment a join client c on c.id = a.client"
                        + " join profile_version p on p.client = a.client and p.number = a.profile_version"
                        + " where a.workspace = ? order by a.record")
                .param(workspace)
                .query((row, number) -> new AssessedProfile(
                        row.getObject("client", UUID.class),
                        row.getString("name"),
                        row.getLong("record"),
                        row.getLong("profile_version"),
                        row.getLong("size")))
                .list();
    }
}
