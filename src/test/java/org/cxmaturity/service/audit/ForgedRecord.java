package org.cxmaturity.service.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What a forger would do who can chain a ledger anew. */
final class ForgedRecord {
    private ForgedRecord() {}

    /** Gives the first record another stage in its first placement, and the hash it then has. */
    static void withStage(Path ledger, String stage) throws IOException, NoSuchAlgorithmException {
        List<String> lines = new ArrayList<>(Files.readAllLines(ledger));
        String line = lines.get(0).replaceFirst("\"stage\":\"radiate\"", "\"stage\":\"" + stage + '"');
        String body = "{" + line.substring(line.indexOf("\"previous\""));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
        lines.set(0, "{\"hash\":\"sha256:" + HexFormat.of().formatHex(hash) + "\"," + body.substring(1));
        Files.writeString(ledger, String.join("\n", lines) + "\n");
    }
}
