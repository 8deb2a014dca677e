package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** A system that holds data, the department that owns it, and whether customers' data is in it. */
public record DataSource(
        String id,
        SourceKind kind,
        @Nullable String owner,
        Side side,
        boolean customerData,
        boolean evidenced,
        Backing backing)
        implements Given {
    @Override
    public <R> R by(GivenCases<R> cases) {
        return cases.dataSource(this);
    }

    @Override
    public String key() {
        return "dataSources#" + id;
    }
}
