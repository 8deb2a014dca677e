package org.cxmaturity.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cxmaturity.audit.RecordDocument.Product;
import org.cxmaturity.audit.RecordDocument.RuleBase;
import org.cxmaturity.audit.RecordDocument.Supersedes;
import org.cxmaturity.model.RowRef;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A record as it stands in a ledger. */
public final class AuditRecord {
    private final LedgerLine line;
    private final JsonNode record;

    private AuditRecord(LedgerLine line, JsonNode record) {
        this.line = line;
        this.record = record;
    }

    static AuditRecord of(LedgerLine line, byte[] bytes, int start) {
        String text = new String(bytes, start + line.from(), line.to() - line.from(), StandardCharsets.UTF_8);
        return new AuditRecord(line, JsonDocuments.read(text));
    }

    /** The record of a line, without its end; empty where the bytes are no line of a ledger, or do not give its hash. */
    public static Optional<AuditRecord> intact(byte[] line) {
        return LedgerLine.intact(line).flatMap(parts -> {
            try {
                return Optional.of(of(parts, line, 0));
            } catch (JacksonException notJson) {
                return Optional.empty();
            }
        });
    }

    /** Whether it names another as the one before it; the first record of a ledger names none. */
    public boolean follows(@Nullable AuditRecord before) {
        return previous().equals(before == null ? Hash.NONE : before.hash());
    }

    /**
     * Where the recorded assessment places the organisation in one model.
     *
     * @param modelName the model's name
     * @param name the stage's name
     * @param headline the stage in words, and the stage that evidence shows where that is less; the name in records that do not say it
     */
    public record Placed(String model, String modelName, String stage, String name, String headline) {}

    /** The form it says it is of. */
    public String schema() {
        return text(record, "schema");
    }

    /** Whether this version knows that form. */
    public boolean isOfKnownForm() {
        return schema().equals(RecordDocument.SCHEMA);
    }

    /** Its number, from 1. */
    public long sequence() {
        return line.sequence();
    }

    /** Its hash. */
    public Hash hash() {
        return line.hash();
    }

    /** The hash of the record before it. */
    public Hash previous() {
        return line.previous();
    }

    /** The digest of the public key it was signed for. */
    public Optional<Hash> key() {
        return Optional.ofNullable(line.key());
    }

    /** Whether one of these keys has signed it. */
    boolean isSignedBy(List<SignatureKeys.Verifier> keys) {
        String signature = line.signature();
        return signature != null
                && keys.stream()
                        .anyMatch(each -> each.id().equals(line.key()) && each.verifies(line.hash(), signature));
    }

    /** The reference of the person who vouches for it. */
    public String by() {
        return text(record, "by");
    }

    /** The day it was made, in that person's word. */
    public String on() {
        return text(record, "on");
    }

    /** When it was recorded, by the machine's clock. */
    public String recordedAt() {
        return text(record, "recordedAt");
    }

    /** What that person noted. */
    public Optional<String> note() {
        return Optional.ofNullable(record.path("note").stringValueOpt().orElse(null));
    }

    /** What it corrects. */
    public Optional<Supersedes> supersedes() {
        JsonNode node = record.path("supersedes");
        return node.isObject()
                ? Optional.of(new Supersedes(
                        node.path("sequence").asLong(0), Hash.parse(text(node, "hash")), text(node, "reason")))
                : Optional.empty();
    }

    /** The organisation's id. */
    public String organisation() {
        return text(assessmentTree().path("organisation"), "id");
    }

    /** The organisation's name. */
    public String organisationName() {
        return text(assessmentTree().path("organisation"), "name");
    }

    /** The day the facts describe. */
    public String asOf() {
        return text(assessmentTree(), "asOf");
    }

    /** Where it places the organisation, by model. */
    public List<Placed> placements() {
        List<Placed> placed = new ArrayList<>();
        assessmentTree()
                .path("placements")
                .forEach(each -> placed.add(new Placed(
                        text(each, "model"),
                        text(each, "modelName"),
                        text(each, "stage"),
                        text(each, "name"),
                        each.path("headline").asString(text(each, "name")))));
        return placed;
    }

    /** The rule base it went by. */
    public RuleBase ruleBase() {
        JsonNode node = record.path("ruleBase");
        return new RuleBase(
                text(node, "version"),
                Hash.parse(text(node, "digest")),
                hashes(node.path("workbooks")),
                hashes(node.path("rules")));
    }

    /** The program that assessed. */
    public Product product() {
        JsonNode node = record.path("product");
        return new Product(text(node, "version"), text(node, "engine"), text(node, "java"), hashes(node.path("files")));
    }

    private static Map<String, Hash> hashes(JsonNode node) {
        Map<String, Hash> hashes = new LinkedHashMap<>();
        node.properties()
                .forEach(each ->
                        hashes.put(each.getKey(), Hash.parse(each.getValue().asString(""))));
        return hashes;
    }

    /** The recorded profile, canonical JSON. */
    public String profile() {
        return CanonicalJson.text(record.path("profile"));
    }

    /** The recorded assessment, canonical JSON. */
    public String assessment() {
        return CanonicalJson.text(assessmentTree());
    }

    /** Whether the assessment cites a row: in its trace, or as a source of what it says. */
    public boolean cites(RowRef row) {
        return anywhere(assessmentTree(), row.toString());
    }

    /** Whether it names somebody: as the person who vouches for it, or anywhere in its profile. */
    public boolean names(String person) {
        return by().equals(person) || anywhere(record.path("profile"), person);
    }

    /** Whether a rule fired, by its id. */
    public boolean fired(String rule) {
        for (JsonNode firing : assessmentTree().path("trace").path("firings")) {
            if (text(firing, "id").equals(rule)) {
                return true;
            }
        }
        return false;
    }

    /** The paths of all its texts of which something is true, such as {@code profile.notes}. */
    public List<String> paths(Predicate<String> of) {
        List<String> found = new ArrayList<>();
        paths(record, "", of, found);
        return found;
    }

    private static void paths(JsonNode node, String path, Predicate<String> of, List<String> found) {
        if (node.isString() && of.test(node.stringValue())) {
            found.add(path);
        }
        node.properties().forEach(each -> {
            String inside = path.isEmpty() ? each.getKey() : path + "." + each.getKey();
            if (of.test(each.getKey())) {
                found.add(inside);
            }
            paths(each.getValue(), inside, of, found);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            paths(node.get(i), path + "[" + i + "]", of, found);
        }
    }

    private static boolean anywhere(JsonNode node, String text) {
        if (node.isString()) {
            return node.stringValue().equals(text);
        }
        for (JsonNode each : node) {
            if (anywhere(each, text)) {
                return true;
            }
        }
        return false;
    }

    JsonNode tree() {
        return record;
    }

    JsonNode assessmentTree() {
        return record.path("assessment");
    }

    static String text(JsonNode node, String key) {
        return node.path(key).stringValueOpt().orElse("");
    }

    /** The whole line as an indented document. */
    public String pretty() {
        var all = JsonDocuments.object();
        all.put("sequence", sequence())
                .put("hash", hash().toString())
                .put("previous", previous().toString());
        Hash key = line.key();
        if (key != null) {
            all.put("key", key.toString()).put("signature", line.signature());
        }
        all.set("record", record);
        return JsonDocuments.pretty(all);
    }
}
