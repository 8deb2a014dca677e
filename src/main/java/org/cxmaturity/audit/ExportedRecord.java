package org.cxmaturity.audit;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cxmaturity.model.Result;

/**
 * A record with what it rests on, to be assessed again by anybody.
 *
 * @param sequence its number
 * @param version of the program that made it
 * @param files contents by path, with slashes: {@link #PROFILE}, {@link #ASSESSMENT}, workbooks in {@link #TABLES}, core rules in
 *     {@code rules}
 */
public record ExportedRecord(long sequence, String version, SortedMap<String, byte[]> files) {
    /** The recorded profile, in canonical JSON, with references in the place of people's names. */
    public static final String PROFILE = "profile.json";

    /** The recorded result with its trace, in canonical JSON. */
    public static final String ASSESSMENT = "assessment.json";

    /** The directory of workbooks. */
    public static final String TABLES = "tables";

    /** The directory of core rules. */
    public static final String RULES = "rules";

    /** The record; refused where the archive lacks a file of it, or has it otherwise. */
    public static Result<ExportedRecord> of(AuditRecord record, ContentStore archive) {
        return archive.getAll(record.ruleBase().workbooks())
                .then(workbooks -> archive.getAll(record.ruleBase().rules()).map(rules -> {
                    SortedMap<String, byte[]> files = new TreeMap<>();
                    workbooks.forEach((name, content) -> files.put(TABLES + "/" + name, content));
                    rules.forEach((name, content) -> files.put(RULES + "/" + name, content));
                    files.put(PROFILE, record.profile().getBytes(StandardCharsets.UTF_8));
                    files.put(ASSESSMENT, record.assessment().getBytes(StandardCharsets.UTF_8));
                    return new ExportedRecord(
                            record.sequence(), record.product().version(), files);
                }));
    }

    /** How many workbooks there are. */
    public long workbooks() {
        return files.keySet().stream().filter(each -> each.startsWith(TABLES)).count();
    }

    /** How many files of core rules there are. */
    public long rules() {
        return files.keySet().stream().filter(each -> each.startsWith(RULES)).count();
    }
}
