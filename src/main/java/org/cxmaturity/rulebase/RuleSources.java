package org.cxmaturity.rulebase;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of the core rules that the product was built with, for people: what each rule says and where it stands. */
public final class RuleSources {
    private static final Pattern ID = Pattern.compile("(?m)^\\s*@id\\(([^)]*)\\)");
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]*)\"");

    private RuleSources() {}

    /** The rule files by name. */
    public static SortedMap<String, byte[]> shipped() {
        return CoreRules.sources().files();
    }

    /** Where each rule stands, by its name: {@code rules/file.drl:line}. */
    public static Map<String, String> places() {
        Map<String, String> places = new TreeMap<>();
        shipped().forEach((file, content) -> {
            String text = new String(content, StandardCharsets.UTF_8);
            Matcher rule = RULE.matcher(text);
            while (rule.find()) {
                long line = text.substring(0, rule.start()).lines().count() + 1;
                places.put(rule.group(1), "rules/" + file + ":" + line);
            }
        });
        return places;
    }

    /** The ids of the rules in files of rules, whatever version they are of. */
    public static Set<String> ids(Map<String, byte[]> files) {
        Set<String> ids = new TreeSet<>();
        files.values().forEach(content -> ID.matcher(new String(content, StandardCharsets.UTF_8))
                .results()
                .forEach(id -> ids.add(id.group(1).strip())));
        return ids;
    }
}
