package org.cxmaturity.explanation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxmaturity.tables.ChannelRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.TechnologyKindRow;
import org.cxmaturity.tables.Term;

/** What cells of conditions, and facts, say in constants, in the words of people. */
record CellWords(Tables tables) {
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]+(_[A-Z0-9]+)*");

    /** {@code SURVEY, FOCUS_GROUP} as {@code survey or focus group}; anything else as it stands. */
    String of(String text) {
        List<String> parts = List.of(text.split(", ", -1));
        return parts.stream().allMatch(each -> CONSTANT.matcher(each).matches())
                ? String.join(", ", parts.stream().map(this::word).toList()).replaceFirst(", ([^,]*)$", " or $1")
                : text;
    }

    private String word(String constant) {
        return Stream.<Term>concat(tables.all(ChannelRow.class).stream(), tables.all(TechnologyKindRow.class).stream())
                .filter(each -> each.id().equals(constant))
                .map(Term::name)
                .findFirst()
                .orElseGet(() -> ValueWords.word(constant));
    }
}
