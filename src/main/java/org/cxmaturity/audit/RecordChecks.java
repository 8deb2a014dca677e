package org.cxmaturity.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.audit.CanonicalScan.Span;
import org.cxmaturity.audit.LedgerFault.Kind;
import org.cxmaturity.audit.LedgerLineReader.ReadLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Holds records that stand in their chain against the rules for what they say: canonical JSON of a known form, times that do not go
 * back, and corrections that name the record they mean by its hash.
 */
final class RecordChecks {
    /** Of all records so far. */
    private final HashList hashes = new HashList();

    private @Nullable Instant last;

    /** What wants checking of a record, in its line; empty where the record is not canonical JSON. */
    record Said(Optional<String> schema, Optional<String> recordedAt, Optional<JsonNode> supersedes) {}

    /** Reads what wants checking: needs no other record, so that all cores can take part. */
    static Optional<Said> read(ReadLine read, byte[] bytes) {
        LedgerLine line = read.line();
        return line == null || !read.intact()
                ? Optional.empty()
                : CanonicalScan.members(bytes, read.start() + line.from(), read.start() + line.to())
                        .map(members -> new Said(
                                value(bytes, members, "schema").map(JsonNode::asString),
                                value(bytes, members, "recordedAt").map(JsonNode::asString),
                                value(bytes, members, "supersedes")));
    }

    private static Optional<JsonNode> value(byte[] bytes, Map<String, Span> members, String key) {
        return Optional.ofNullable(members.get(key))
                .map(span -> JsonDocuments.read(new String(bytes, span.from(), span.to() - span.from(), UTF_8)));
    }

    /** What is wrong with the next record, or null. */
    @Nullable
    LedgerFault fault(ReadLine read, Optional<Said> said) {
        LedgerFault fault = said.isEmpty()
                ? fault(
                        Kind.FORM,
                        read,
                        "a record that is not canonical JSON",
                        "JSON in the form of RFC 8785, without a key twice")
                : schema(read, said.get());
        if (fault == null) {
            fault = time(read, said.get().recordedAt().orElse(""));
        }
        if (fault == null && said.get().supersedes().isPresent()) {
            fault = correction(read, said.get().supersedes().get());
        }
        hashes.add(read.known().hash().bytes());
        return fault;
    }

    private static @Nullable LedgerFault schema(ReadLine read, Said said) {
        String schema = said.schema().orElse("");
        return schema.equals(RecordDocument.SCHEMA)
                ? null
                : fault(
                        Kind.FORM,
                        read,
                        schema.isEmpty() ? "a record that does not say its form" : "a record of the form " + schema,
                        RecordDocument.SCHEMA + ", the form that this version knows");
    }

    private @Nullable LedgerFault time(ReadLine read, String recordedAt) {
        try {
            Instant time = Instant.parse(recordedAt);
            Instant before = last;
            last = time;
            return before == null || !time.isBefore(before)
                    ? null
                    : fault(
                            Kind.TIME,
                            read,
                            "a record of " + time,
                            "a time not before " + before + ", when record " + hashes.size() + " was made");
        } catch (DateTimeException e) {
            return fault(
                    Kind.FORM,
                    read,
                    "a record of the time \"" + recordedAt + '"',
                    "a time such as 2026-10-01T09:30:00Z");
        }
    }

    private @Nullable LedgerFault correction(ReadLine read, JsonNode supersedes) {
        long number = supersedes.path("sequence").asLong(0);
        Optional<Hash> named = Hash.read(supersedes.path("hash").asString(""));
        if (number >= 1
                && number <= hashes.size()
                && named.filter(hash -> hash.is(hashes.get((int) number - 1))).isPresent()) {
            return null;
        }
        return fault(
                Kind.CORRECTION,
                read,
                "a correction of record " + number + ", "
                        + named.map(Hash::toString).orElse("without its hash"),
                "the number and the hash of an earlier record");
    }

    private static LedgerFault fault(Kind kind, ReadLine read, String found, String expected) {
        return new LedgerFault(kind, read.number(), read.offset(), read.known().sequence(), found, expected);
    }
}
