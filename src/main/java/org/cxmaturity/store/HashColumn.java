package org.cxmaturity.store;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cxmaturity.audit.Hash;

/** Workbooks by file name and hash as a text in a column: a line each, by name. No name of a workbook has a tab in it. */
final class HashColumn {
    private HashColumn() {}

    static String written(Map<String, Hash> hashes) {
        return new TreeMap<>(hashes)
                .entrySet().stream()
                        .map(each -> each.getKey() + '\t' + each.getValue().hex())
                        .collect(Collectors.joining("\n"));
    }

    static Map<String, Hash> read(String text) {
        return text.lines()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> new Hash(parts[1])));
    }
}
