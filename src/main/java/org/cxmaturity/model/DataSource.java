package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** A system that holds data, the department that owns it, and whether customers' data is in it. */
@ProfileItem(one = "A system that holds data.", all = "The systems that hold data.", most = 200)
public record DataSource(
        @ProfileKey(value = "The system's id.", required = true)
        String id,

        @ProfileKey(value = "The kind of system.", required = true)
        SourceKind kind,

        @ProfileKey(value = "The department that owns it.", listedAs = "departments") @Nullable
        String owner,

        @ProfileKey(value = "Where it meets the customer.", required = true)
        Side side,

        @ProfileKey(value = "Whether customers' data is in it.", required = true)
        boolean customerData,

        boolean evidenced,
        Backing backing)
        implements Given {
    @Override
    public <R> R by(Cases<R> cases) {
        return cases.dataSource(this);
    }

    @Override
    public String key() {
        return "dataSources#" + id;
    }
}
