package org.cxmaturity.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A record to be added to a ledger, as the JSON document that it is. */
public final class RecordDocument {
    /** What a record's key {@code schema} says. */
    public static final String SCHEMA = "cx-maturity/audit-record/v1";

    private final JsonNode document;

    private RecordDocument(JsonNode document) {
        this.document = document;
    }

    /** The record in any JSON, which becomes canonical. */
    static RecordDocument of(String json) {
        return new RecordDocument(JsonDocuments.read(json));
    }

    /** The canonical form. */
    String canonical() {
        return CanonicalJson.text(document);
    }

    /**
     * What a record corrects.
     *
     * @param reason why, in the corrector's words
     */
    public record Supersedes(long sequence, Hash hash, String reason) {}

    /**
     * The rule base an assessment went by.
     *
     * @param digest over its typed rows and core rules
     * @param workbooks the digest of each workbook, by file name
     * @param rules the digest of each file of core rules, by file name
     */
    public record RuleBase(String version, Hash digest, Map<String, Hash> workbooks, Map<String, Hash> rules) {}

    /**
     * The program that assessed.
     *
     * @param engine the rule engine and its version
     * @param files the digest of each of its files, by file name; empty where it did not run from files
     */
    public record Product(String version, String engine, String java, Map<String, Hash> files) {
        /** The digest over names and digests of all its files, which an auditor may name as trusted. */
        public Hash digest() {
            return Hash.of(CanonicalJson.bytes(hashes(files)));
        }
    }

    /**
     * An assessment for the record.
     *
     * @param by the reference of the person who vouches for it
     * @param on the day it was made, in that person's word
     * @param recordedAt when it was recorded, by the machine's clock
     * @param profile the profile's document, JSON
     * @param assessment the assessment's document with its trace, JSON
     */
    public record Content(
            String by,
            LocalDate on,
            Instant recordedAt,
            @Nullable String note,
            @Nullable Supersedes supersedes,
            String profile,
            String assessment,
            RuleBase ruleBase,
            Product product) {}

    /** The record of an assessment. */
    public static RecordDocument of(Content content) {
        ObjectNode record = JsonDocuments.object();
        record.put("schema", SCHEMA).put("kind", "assessment").put("by", content.by());
        record.put("on", content.on().toString());
        record.put(
                "recordedAt",
                content.recordedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        if (content.note() != null) {
            record.put("note", content.note());
        }
        Supersedes supersedes = content.supersedes();
        if (supersedes != null) {
            record.putObject("supersedes")
                    .put("sequence", supersedes.sequence())
                    .put("hash", supersedes.hash().toString())
                    .put("reason", supersedes.reason());
        }
        record.set("profile", JsonDocuments.read(content.profile()));
        record.set("assessment", JsonDocuments.read(content.assessment()));
        record.set("ruleBase", ruleBase(content.ruleBase()));
        record.set("product", product(content.product()));
        return new RecordDocument(record);
    }

    private static ObjectNode ruleBase(RuleBase ruleBase) {
        ObjectNode node = JsonDocuments.object();
        node.put("version", ruleBase.version()).put("digest", ruleBase.digest().toString());
        node.set("workbooks", hashes(ruleBase.workbooks()));
        node.set("rules", hashes(ruleBase.rules()));
        return node;
    }

    private static ObjectNode product(Product product) {
        ObjectNode node = JsonDocuments.object();
        node.put("version", product.version()).put("engine", product.engine()).put("java", product.java());
        node.put("digest", product.digest().toString());
        node.set("files", hashes(product.files()));
        return node;
    }

    private static ObjectNode hashes(Map<String, Hash> files) {
        ObjectNode node = JsonDocuments.object();
        files.forEach((name, hash) -> node.put(name, hash.toString()));
        return node;
    }
}
