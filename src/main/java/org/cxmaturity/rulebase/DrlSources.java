package org.cxmaturity.rulebase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * DRL files by name, line ends unified.
 *
 * @param files the content by file name
 */
record DrlSources(SortedMap<String, byte[]> files) {
    private static final String ENDING = ".drl";
    private static final Pattern RULE_BY_ROW =
            Pattern.compile("(?ms)^rule \"(?:(?!^end$).)*?\\$row : (?:(?!^end$).)*^end$\\R?");

    /** Reads every DRL file of a directory. */
    static DrlSources read(Path directory) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(directory)) {
            for (Path path :
                    paths.filter(each -> each.toString().endsWith(ENDING)).toList()) {
                String text = Files.readString(path).replace("\r\n", "\n");
                files.put(path.getFileName().toString(), text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return new DrlSources(files);
    }

    /** The same sources without the rules that look up a row, since stock Drools makes a rule of each row. */
    DrlSources withoutRowRules() {
        SortedMap<String, byte[]> rest = new TreeMap<>();
        files.forEach((name, content) -> rest.put(
                name,
                RULE_BY_ROW
                        .matcher(new String(content, StandardCharsets.UTF_8))
                        .replaceAll("")
                        .getBytes(StandardCharsets.UTF_8)));
        return new DrlSources(rest);
    }

    /** The digest of the sources, in hexadecimal. */
    String digest() {
        return Sha256.of(files);
    }
}
