package org.cxmaturity.store;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.cxmaturity.audit.People;
import org.cxmaturity.audit.PeopleStore;
import org.cxmaturity.model.Result;

/** The people whom the records of a workspace's ledger mean, in the ledger's own row, which is the ledger's lock as well. */
record PeopleColumn(Database database, UUID workspace) implements PeopleStore {
    private static final String PEOPLE = "select people from ledger where workspace = ?";

    @Override
    public String name() {
        return "the people of the workspace's ledger";
    }

    @Override
    public Result<People> people() {
        return Result.done(people(PEOPLE));
    }

    /** The same, while nobody else writes to the ledger until the transaction ends. */
    People locked() {
        return people(PEOPLE + " for update");
    }

    private People people(String sql) {
        return People.read(name(), content(sql));
    }

    /** As a file says it. */
    byte[] content() {
        return content(PEOPLE);
    }

    private byte[] content(String sql) {
        return database.jdbc()
                .sql(sql)
                .param(workspace)
                .query((row, number) -> row.getString("people"))
                .single()
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> Result<T> change(Function<People, Result<T>> change) {
        return database.whole(() -> {
            People people = locked();
            return change.apply(people).map(value -> {
                database.jdbc()
                        .sql("update ledger set people = ? where workspace = ?")
                        .params(new String(people.content(), StandardCharsets.UTF_8), workspace)
                        .update();
                return value;
            });
        });
    }
}
