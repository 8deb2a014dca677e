package org.cxmaturity.server;

import java.util.concurrent.CompletableFuture;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.store.Database;

/** The data, which this server has in use. */
record OpenData(Database database, Database.Use use) implements AutoCloseable {
    static void into(CompletableFuture<Result<OpenData>> opening, DataPlace place) {
        try {
            opening.complete(of(place));
        } catch (RuntimeException e) {
            opening.completeExceptionally(e);
        }
    }

    private static Result<OpenData> of(DataPlace place) {
        return place.open().then(database -> database.use(false)
                .map(use -> Result.done(new OpenData(database, use)))
                .orElseGet(() -> {
                    database.close();
                    return Result.refused(
                            Fault.INPUT,
                            new Problem("the database", "that it is being restored", "one that nobody replaces", null));
                }));
    }

    @Override
    public void close() {
        use.close();
        database.close();
    }
}
