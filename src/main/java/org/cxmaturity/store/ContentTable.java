package org.cxmaturity.store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cxmaturity.audit.ContentStore;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Contents by their hash in a table, in parts. What is kept again mends a content that was changed. A content is read back and compared the
 * first time that it is kept; from then on, while nobody finds it changed, it is enough that all of its parts are there: a record names
 * more than a hundred megabytes, nearly all of which the record before named too.
 */
final class ContentTable implements ContentStore {
    private static final int PART = 512 * 1024;

    private final Database database;
    private final JdbcClient jdbc;
    private final Set<Hash> sound;

    ContentTable(Database database) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.sound = database.soundContents();
    }

    @Override
    public String name() {
        return "the workspace's archive";
    }

    @Override
    public Result<Hash> keep(byte[] content) {
        Hash hash = Hash.of(content);
        return database.whole(() -> {
            boolean known = sound.contains(hash) && parts(hash) == Math.max(1, (content.length + PART - 1) / PART);
            if (!known && !Arrays.equals(content, read(hash))) {
                jdbc.sql("delete from content where hash = ?").param(hash.hex()).update();
                for (int part = 0, from = 0; part == 0 || from < content.length; part++, from += PART) {
                    byte[] bytes = Arrays.copyOfRange(content, from, Math.min(content.length, from + PART));
                    jdbc.sql("insert into content (hash, part, bytes) values (?, ?, ?) on conflict do nothing")
                            .params(hash.hex(), part, bytes)
                            .update();
                }
            }
            database.afterCommit(() -> sound.add(hash));
            return Result.done(hash);
        });
    }

    private int parts(Hash hash) {
        return jdbc.sql("select count(*) from content where hash = ?")
                .param(hash.hex())
                .query(Integer.class)
                .single();
    }

    @Override
    public Result<byte[]> get(String name, Hash hash) {
        byte[] content = read(hash);
        Hash found = content == null ? null : Hash.of(content);
        if (content != null && hash.equals(found)) {
            return Result.done(content);
        }
        sound.remove(hash);
        return refused(found == null ? "no content " + hash : "a content that was changed, " + found, name);
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
