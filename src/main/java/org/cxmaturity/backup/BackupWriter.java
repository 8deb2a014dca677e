package org.cxmaturity.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes a backup, one table after the other, then the manifest. */
public final class BackupWriter {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipOutputStream zip;
    private final List<BackupManifest.Table> written = new ArrayList<>();

    /** To this stream, which it doesn't close. */
    public BackupWriter(OutputStream to) {
        this.zip = new ZipOutputStream(new BufferedOutputStream(to));
    }

    /**
     * Writes a table.
     *
     * @param rows hands each row over: text or null, by column
     */
    public void table(String name, Consumer<Consumer<Map<String, @Nullable String>>> rows) {
        MessageDigest digest = BackupFile.sha256();
        long[] count = {0};
        try {
            zip.putNextEntry(new ZipEntry(BackupManifest.entry(name)));
            DigestOutputStream entry = new DigestOutputStream(zip, digest);
            rows.accept(row -> {
                try {
                    entry.write(JSON.writeValueAsBytes(row));
                    entry.write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                count[0]++;
            });
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written.add(new BackupManifest.Table(name, count[0], HexFormat.of().formatHex(digest.digest())));
    }

    /** Ends the file with the manifest. */
    public BackupManifest end(int schema, String program, String madeAt) {
        BackupManifest manifest = new BackupManifest(BackupManifest.FORMAT, schema, program, madeAt, written);
        try {
            zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
            zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            zip.finish();
            zip.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return manifest;
    }
}
