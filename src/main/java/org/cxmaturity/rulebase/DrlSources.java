package org.cxmaturity.rulebase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxmaturity.tablespec.TableSpec;

/**
 * DRL files by name, line ends unified.
 *
 * @param files the content by file name
 */
record DrlSources(SortedMap<String, byte[]> files) {
    private static final String ENDING = ".drl";
    private static final Pattern RULE_BY_ROW = Pattern.compile(
            "(?ms)^rule \"(?:(?!^end$).)*?\\$row : (\\w+)\\(\\)(?:(?!^end$).)*insertLogical\\((?:new )?(\\w+)(?:(?!^end$).)*^end$\\R?");
    private static final Pattern CONCLUDED = Pattern.compile("(?:new )?(\\w+)");

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

    /** The same sources without the rules that conclude what a row says, since stock Drools makes a rule of each row. */
    DrlSources withoutRowRules() {
        SortedMap<String, byte[]> rest = new TreeMap<>();
        files.forEach((name, content) -> rest.put(
                name,
                RULE_BY_ROW
                        .matcher(new String(content, StandardCharsets.UTF_8))
                        .replaceAll(rule ->
                                concludes(rule.group(1), rule.group(2)) ? "" : Matcher.quoteReplacement(rule.group()))
                        .getBytes(StandardCharsets.UTF_8)));
        return new DrlSources(rest);
    }

    /** Whether the rows of a table conclude facts of this name; a rule may conclude another one from a row. */
    private static boolean concludes(String row, String fact) {
        return TableSpec.all().stream()
                .filter(spec -> spec.type().getSimpleName().equals(row))
                .flatMap(spec -> Stream.ofNullable(spec.decision()))
                .map(decision -> CONCLUDED.matcher(decision.concludes()))
                .anyMatch(
                        concluded -> concluded.lookingAt() && concluded.group(1).equals(fact));
    }

    /** The digest of the sources, in hexadecimal. */
    String digest() {
        return Sha256.of(files);
    }
}
