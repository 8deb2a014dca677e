package org.cxmaturity.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a record in its line of the ledger. In canonical JSON every part has its place, so that a line is taken
 * apart by position: {@code {"hash":…,"key":…,"previous":…,"record":{…},"sequence":7,"signature":"…"}}, key and signature both
 * there or neither. The hash is taken over what stands between hash and signature, as an object of its own.
 *
 * @param hash what the line gives as its own hash
 * @param key the digest of the public key that its signature checks against, or null
 * @param previous the hash of the record before it
 * @param sequence its number, from 1
 * @param signature the signature in base 64, or null
 * @param from where the record starts, counted from the line's start
 * @param to where it ends
 * @param end where what is hashed ends
 */
public record LedgerLine(
        Hash hash,
        @Nullable Hash key,
        Hash previous,
        long sequence,
        @Nullable String signature,
        int from,
        int to,
        int end) {
    /** Where what is hashed starts: after the hash, less the brace that opens it. */
    static final int BODY = "{\"hash\":\"sha256:".length() + 64 + "\",".length();

    /** One a thread: looking one up takes as long as hashing a short line. */
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Hash::sha256);

    static final String KEY = "\"key\":\"sha256:";
    static final String PREVIOUS = "\"previous\":\"sha256:";
    static final String RECORD = "\",\"record\":";
    static final String SEQUENCE = ",\"sequence\":";
    static final String SIGNATURE = ",\"signature\":\"";
    private static final int BASE_64 = 88;
    private static final int HEX = 64;
    private static final int MOST_DIGITS = 18;

    /** The line that these bytes are, without its end; empty where they are no line of a ledger, or do not give its hash. */
    static Optional<LedgerLine> intact(byte[] bytes) {
        return Optional.ofNullable(parse(bytes, 0, bytes.length)).filter(line -> line.isIntact(bytes, 0));
    }

    /** Takes a line apart; null where anything stands out of its place. The line end is not part of it. */
    static @Nullable LedgerLine parse(byte[] bytes, int start, int length) {
        return new Scan(bytes, start, length).line();
    }

    /** Whether its bytes give its hash. */
    boolean isIntact(byte[] bytes, int start) {
        MessageDigest digest = DIGEST.get();
        digest.update((byte) '{');
        digest.update(bytes, start + BODY, end - BODY);
        digest.update((byte) '}');
        return hash.is(digest.digest());
    }

    /** Reads from both ends of a line towards the record. */
    private static final class Scan {
        private final byte[] bytes;
        private final int start;
        private int left;
        private int right;

        Scan(byte[] bytes, int start, int length) {
            this.bytes = bytes;
            this.start = start;
            this.left = start;
            this.right = start + length;
        }

        @Nullable
        LedgerLine line() {
            Hash hash = taken("{\"hash\":\"sha256:") ? hex() : null;
            if (hash == null || !taken("\",")) {
                return null;
            }
            Hash key = taken(KEY) ? hex() : null;
            if (left > start + BODY && (key == null || !taken("\","))) {
                return null;
            }
            Hash previous = taken(PREVIOUS) ? hex() : null;
            if (previous == null || !taken(RECORD) || !takenBack("}")) {
                return null;
            }
            String signature = signature();
            int end = right;
            long sequence = digitsBack();
            boolean whole = sequence > 0
                    && takenBack(SEQUENCE)
                    && right - left >= 2
                    && bytes[left] == '{'
                    && bytes[right - 1] == '}';
            return whole && (key == null) == (signature == null)
                    ? new LedgerLine(hash, key, previous, sequence, signature, left - start, right - start, end - start)
                    : null;
        }

        private boolean taken(String expected) {
            if (right - left < expected.length()) {
                return false;
            }
            for (int i = 0; i < expected.length(); i++) {
                if (bytes[left + i] != expected.charAt(i)) {
                    return false;
                }
            }
            left += expected.length();
            return true;
        }

        private boolean takenBack(String expected) {
            int at = right - expected.length();
            if (at < left) {
                return false;
            }
            for (int i = 0; i < expected.length(); i++) {
                if (bytes[at + i] != expected.charAt(i)) {
                    return false;
                }
            }
            right = at;
            return true;
        }

        private @Nullable Hash hex() {
            if (right - left < HEX) {
                return null;
            }
            for (int i = left; i < left + HEX; i++) {
                if (!(bytes[i] >= '0' && bytes[i] <= '9' || bytes[i] >= 'a' && bytes[i] <= 'f')) {
                    return null;
                }
            }
            left += HEX;
            return new Hash(new String(bytes, left - HEX, HEX, StandardCharsets.US_ASCII));
        }

        private @Nullable String signature() {
            int all = SIGNATURE.length() + BASE_64 + 1;
            if (right - left < all || bytes[right - 1] != '"' || bytes[right - all + SIGNATURE.length() - 1] != '"') {
                return null;
            }
            int kept = right;
            String text = new String(bytes, right - 1 - BASE_64, BASE_64, StandardCharsets.US_ASCII);
            right -= BASE_64 + 1;
            if (SignatureKeys.isSignature(text) && takenBack(SIGNATURE)) {
                return text;
            }
            right = kept;
            return null;
        }

        /** A number without leading zeros; 0 where there is none. */
        private long digitsBack() {
            int at = right;
            while (at > left && bytes[at - 1] >= '0' && bytes[at - 1] <= '9' && right - at < MOST_DIGITS) {
                at--;
            }
            if (at == right || bytes[at] == '0') {
                return 0;
            }
            long number = Long.parseLong(new String(bytes, at, right - at, StandardCharsets.US_ASCII));
            right = at;
            return number;
        }
    }
}
