package org.cxmaturity.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cxmaturity.model.Problem;

/**
 * Files that were handed over with a record, held against what the record says of them: those of {@link ExportedRecord}, its provenance in
 * {@link #PROVENANCE}, and evidence in {@link #EVIDENCE}, each file of which has to be of a digest that the recorded profile names.
 */
public final class RecordFiles {
    /** Where the conclusions come from, as W3C PROV-JSON. */
    public static final String PROVENANCE = "prov.json";

    /** The directory of evidence. */
    public static final String EVIDENCE = "evidence";

    private final String place;
    private final AuditRecord record;
    private final List<Problem> faults = new ArrayList<>();

    private RecordFiles(String place, AuditRecord record) {
        this.place = place;
        this.record = record;
    }

    /**
     * What is wrong with files; nothing where each is as the record says, and none is missing that it rests on.
     *
     * @param place what problems call the directory
     * @param files contents by path, with slashes
     */
    public static List<Problem> faults(String place, AuditRecord record, SortedMap<String, byte[]> files) {
        RecordFiles held = new RecordFiles(place, record);
        held.hold(files);
        return List.copyOf(held.faults);
    }

    private void hold(SortedMap<String, byte[]> files) {
        Map<String, Hash> named = named();
        named.keySet().stream()
                .filter(each -> !files.containsKey(each))
                .forEach(each -> add(each, "no file", "the one that the record rests on"));
        TreeSet<String> evidence = new TreeSet<>();
        collect(evidence);
        files.forEach((path, content) -> {
            Hash found = Hash.of(content);
            if (path.startsWith(EVIDENCE + "/")) {
                if (!evidence.contains(found.hex())) {
                    add(path, "the digest " + found, "one that the recorded profile names");
                }
            } else if (path.equals(PROVENANCE)) {
                if (!Arrays.equals(content, bytes(Provenance.of(record)))) {
                    add(path, "another provenance", "that of the record");
                }
            } else {
                expected(path, found, Optional.ofNullable(named.get(path)));
            }
        });
    }

    private void expected(String path, Hash found, Optional<Hash> named) {
        if (named.isEmpty()) {
            add(path, "a file that the record does not name", "those that it does");
        } else if (!named.get().equals(found)) {
            add(path, "the digest " + found, named.get().toString());
        }
    }

    private Map<String, Hash> named() {
        Map<String, Hash> named = new TreeMap<>();
        named.put(ExportedRecord.PROFILE, Hash.of(bytes(record.profile())));
        named.put(ExportedRecord.ASSESSMENT, Hash.of(bytes(record.assessment())));
        record.ruleBase().workbooks().forEach((name, hash) -> named.put(ExportedRecord.TABLES + "/" + name, hash));
        record.ruleBase().rules().forEach((name, hash) -> named.put(ExportedRecord.RULES + "/" + name, hash));
        return named;
    }

    private void collect(TreeSet<String> digests) {
        record.tree().path("profile").findValues("sha256").forEach(each -> digests.add(each.asString("")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void add(String path, String found, String expected) {
        faults.add(new Problem(place + "/" + path, found, expected, null));
    }
}
