package org.cxmaturity.store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.cxmaturity.audit.ContentStore;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contents by their hash in a table, in parts. What is kept again mends a content that was changed. */
final class ContentTable implements ContentStore {
    private static final int PART = 512 * 1024;

    private final Database database;
    private final JdbcClient jdbc;

    ContentTable(Database database) {
        this.database = database;
        this.jdbc = database.jdbc();
    }

    @Override
    public String name() {
        return "the workspace's archive";
    }

    @Override
    public Result<Hash> keep(byte[] content) {
        Hash hash = Hash.of(content);
        return database.whole(() -> {
            if (!Arrays.equals(content, read(hash))) {
                jdbc.sql("delete from content where hash = ?").param(hash.hex()).update();
                for (int part = 0, from = 0; part == 0 || from < content.length; part++, from += PART) {
                    byte[] bytes = Arrays.copyOfRange(content, from, Math.min(content.length, from + PART));
                    jdbc.sql("insert into content (hash, part, bytes) values (?, ?, ?) on conflict do nothing")
                            .params(hash.hex(), part, bytes)
                            .update();
                }
            }
            return Result.done(hash);
        });
    }

    @Override
    public Result<byte[]> get(String name, Hash hash) {
        byte[] content = read(hash);
        if (content == null) {
            return refused("no content " + hash, name);
        }
        Hash found = Hash.of(content);
        return found.equals(hash) ? Result.done(content) : refused("a content that was changed, " + found, name);
    }

    /** The hashes of all contents. */
    List<Hash> hashes() {
        return jdbc.sql("select hash from content where part = 0 order by hash").query(String.class).list().stream()
                .map(hash -> Hash.read(hash).orElseThrow())
                .toList();
    }

    private byte @Nullable [] read(Hash hash) {
        List<byte[]> parts = jdbc.sql("select bytes from content where hash = ? order by part")
                .param(hash.hex())
                .query((row, number) -> row.getBytes("bytes"))
                .list();
        if (parts.isEmpty()) {
            return null;
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    private Result<byte[]> refused(String found, String name) {
        return Result.refused(Fault.INPUT, new Problem(name(), found, name + " as a record names it", null));
    }
}
