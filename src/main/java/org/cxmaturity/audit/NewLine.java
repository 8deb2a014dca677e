package org.cxmaturity.audit;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A line to be added to a ledger.
 *
 * @param sequence the record's number, from 1
 * @param hash what the line gives as its own hash
 * @param bytes the line with its end
 */
public record NewLine(long sequence, Hash hash, byte[] bytes) {
    /**
     * The line of a record.
     *
     * @param last the ledger's last record; null for a ledger without one
     * @param signer who signs it, or null
     */
    public static NewLine after(
            @Nullable AuditRecord last, RecordDocument record, SignatureKeys.@Nullable Signer signer) {
        return last == null
                ? of(Hash.NONE, 1, record.canonical(), signer)
                : of(last.hash(), last.sequence() + 1, record.canonical(), signer);
    }

    /** The line of a record in canonical form, by the hash of the one before it and its own number. */
    static NewLine of(Hash previous, long sequence, String record, SignatureKeys.@Nullable Signer signer) {
        String key = signer == null ? "" : LedgerLine.KEY + signer.id().hex() + "\",";
        String body = key
                + LedgerLine.PREVIOUS
                + previous.hex()
                + LedgerLine.RECORD
                + record
                + LedgerLine.SEQUENCE
                + sequence;
        Hash hash = Hash.of(utf8("{" + body + "}"));
        String signature = signer == null ? "" : LedgerLine.SIGNATURE + signer.sign(hash) + '"';
        return new NewLine(sequence, hash, utf8("{\"hash\":\"" + hash + "\"," + body + signature + "}\n"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
