package org.cxmaturity.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Section;

/**
 * Puts items at the end of a section of a profile in YAML; all else, comments and layout too, stays as a person wrote it. Whether the
 * profile is sound with them is not decided here.
 */
public final class AddedItems {
    private static final Pattern EMPTY_LIST = Pattern.compile("^([A-Za-z]+:)\\s*\\[\\s*]\\s*(#.*)?$");
    private static final Pattern ITEM = Pattern.compile("^( *)- .*$");

    private final NamedContent profile;
    private final String key;
    private final List<String> lines;

    private AddedItems(NamedContent profile, Section section) {
        this.profile = profile;
        this.key = section.key();
        this.lines =
                new ArrayList<>(Arrays.asList(new String(profile.bytes(), StandardCharsets.UTF_8).split("\n", -1)));
    }

    /**
     * The profile with the items.
     *
     * @param items in YAML, each beginning with {@code - }, with a line end behind each line
     */
    public static Result<NamedContent> in(NamedContent profile, Section section, String items) {
        Problems problems = new Problems(profile.name());
        SourceNode node = SourceNodeReader.read(profile, problems);
        if (!problems.none() || node == null) {
            return Result.refused(Fault.INPUT, problems.sorted());
        }
        return node instanceof SourceNode.Mapping mapping && !Tokens.isJson(profile.name())
                ? new AddedItems(profile, section).with(mapping, items)
                : refused(profile.name(), "a profile in JSON", "one in YAML; in JSON, items are added by hand");
    }

    private static Result<NamedContent> refused(String place, String found, String expected) {
        return Result.refused(Fault.INPUT, new Problem(place, found, expected, null));
    }

    private Result<NamedContent> with(SourceNode.Mapping mapping, String items) {
        SourceNode.Entry section = mapping.entries().get(key);
        int end = end(mapping, section == null ? lines.size() : section.line());
        String indent = "  ";
        if (section == null) {
            lines.add(end++, key + ":");
        } else {
            String line = lines.get(section.line() - 1).stripTrailing();
            List<String> own = lines.subList(section.line(), end);
            if (EMPTY_LIST.matcher(line).matches()) {
                lines.set(section.line() - 1, EMPTY_LIST.matcher(line).replaceFirst("$1"));
            } else {
                String first = own.stream()
                        .filter(each -> ITEM.matcher(each.stripTrailing()).matches())
                        .findFirst()
                        .orElse("");
                if (first.isEmpty() || !line.startsWith(key + ":")) {
                    return refused(
                            profile.name() + ":" + section.line(),
                            "a list that is not written with an item a line",
                            "items that each begin with - on a line of their own");
                }
                indent = first.substring(0, first.indexOf('-'));
            }
        }
        String separator = lines.get(0).endsWith("\r") ? "\r" : "";
        for (String item : items.lines().toList()) {
            lines.add(end++, indent + item + separator);
        }
        return Result.done(
                new NamedContent(profile.name(), String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    /** The index of the first line that is no more of the section, blank lines and remarks before the next key left out. */
    private int end(SourceNode.Mapping mapping, int from) {
        int end = mapping.entries().values().stream()
                .mapToInt(each -> each.line() - 1)
                .filter(line -> line >= from)
                .min()
                .orElse(lines.size());
        while (end > 0
                && end > Math.min(from, lines.size() - 1)
                && (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("#"))) {
            end--;
        }
        return end;
    }
}
