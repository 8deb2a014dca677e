package org.cxmaturity.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cxmaturity.model.TermList;
import org.cxmaturity.model.Vocabulary;
import org.cxmaturity.model.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * One place in the profile, read as what it should be. Each reading returns the value, or says what is wrong and returns null;
 * a place that may be left out and is gives null without a word.
 */
record Cursor(@Nullable SourceNode node, int line, String path, boolean required, Problems problems) {
    /** {@code file:line path}, or the edit that wrote what stands here. */
    String place() {
        return problems.origin(line, path);
    }

    /** Another line in words. */
    String on(int other) {
        return problems.on(other);
    }

    /** Text of one or more lines. */
    @Nullable
    String text() {
        return TextSyntax.checked(this, string("text"), true);
    }

    /** Text of one line. */
    @Nullable
    String name() {
        return TextSyntax.checked(this, string("text"), false);
    }

    /** Text of one line that is to be something in particular. */
    @Nullable
    String name(String expected) {
        return TextSyntax.checked(this, string(expected), false);
    }

    /** A key that people and programs refer to. */
    @Nullable
    String id() {
        return TextSyntax.id(this, string(TextSyntax.ID));
    }

    /** Text that must be one of the names. */
    @Nullable
    String among(Collection<String> names, String expected) {
        return among(names, expected, text -> null);
    }

    /**
     * The same.
     *
     * @param meant gives the name that another word for it stands for, or null
     */
    @Nullable
    String among(Collection<String> names, String expected, Function<String, @Nullable String> meant) {
        String text = string(expected);
        if (text == null || names.contains(text)) {
            return text;
        }
        String word = meant.apply(text);
        refuse(expected, word == null ? problems.nearest(text, names) : word);
        return null;
    }

    <E extends Enum<E>> @Nullable E oneOf(Class<E> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        String name = among(names, ShownValue.oneOf(names));
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** A word of a list that the tables give. */
    @Nullable
    String term(TermList list, Vocabulary vocabulary) {
        List<String> words = vocabulary.terms(list);
        return among(words, ShownValue.oneOf(words));
    }

    /** An id that must be one of those listed elsewhere; where they were not listed (null), any id will do. */
    @Nullable
    String reference(@Nullable Set<String> ids, String listedAs) {
        String id = id();
        if (id != null && ids != null && !ids.contains(id)) {
            String choice = ids.isEmpty() ? "none is listed" : ShownValue.oneOf(ids);
            refuse("an id listed under " + listedAs + ": " + choice, problems.nearest(id, ids));
        }
        return id;
    }

    @Nullable
    Boolean truth() {
        if (absent("true or false")) {
            return null;
        }
        if (node instanceof SourceNode.Truth truth) {
            return truth.value();
        }
        refuse("true or false", TextSyntax.truthMeant(node));
        return null;
    }

    /** A day that is not after {@code latest}, if that is known. */
    @Nullable
    LocalDate date(@Nullable LocalDate latest) {
        String text = string(TextSyntax.DATE);
        LocalDate date = text == null ? null : TextSyntax.date(this, text);
        if (date != null && latest != null && date.isAfter(latest)) {
            refuse("a day not after asOf, " + latest, null);
            return null;
        }
        return date;
    }

    /** A number from {@code least} to {@code most}, without trailing zeros. */
    @Nullable
    BigDecimal number(String least, String most) {
        return NumberSyntax.between(this, new BigDecimal(least), new BigDecimal(most), false);
    }

    /** A whole number from {@code least} to {@code most}. */
    @Nullable
    Integer whole(int least, int most) {
        BigDecimal number = NumberSyntax.between(this, BigDecimal.valueOf(least), BigDecimal.valueOf(most), true);
        return number == null ? null : number.intValueExact();
    }

    /** The places of a list of at most so many items. */
    @Nullable
    List<Cursor> list(int most) {
        String expected = "a list";
        if (absent(expected)) {
            return null;
        }
        if (!(node instanceof SourceNode.Sequence sequence)) {
            refuse(node instanceof SourceNode.Nothing ? "a list: write [] where there is none" : expected, null);
            return null;
        }
        if (sequence.items().size() > most) {
            say(
                    NumberSyntax.grouped(sequence.items().size()) + " items",
                    "at most " + NumberSyntax.grouped(most),
                    null);
            return null;
        }
        List<Cursor> items = new ArrayList<>();
        for (SourceNode item : sequence.items()) {
            items.add(new Cursor(item, item.line(), path + "[" + items.size() + "]", true, problems));
        }
        return items;
    }

    /** The places behind the keys of a mapping; a key that is not known is a problem. */
    @Nullable
    Fields fields(Collection<String> known) {
        String expected = "a mapping with the keys " + String.join(", ", known);
        if (absent(expected)) {
            return null;
        }
        if (node instanceof SourceNode.Mapping mapping) {
            return new Fields(mapping, line, path, known, problems);
        }
        refuse(expected, null);
        return null;
    }

    /** Whether nothing can be read here; says so where there should be something. */
    boolean absent(String expected) {
        if (node == null && required) {
            say("nothing", expected, null);
        }
        return node == null || node instanceof SourceNode.Refused;
    }

    /** Says that what stands here is not what was expected. */
    void refuse(String expected, @Nullable String maybe) {
        boolean canGo = node instanceof SourceNode.Nothing && !required;
        say(node == null ? "nothing" : node.shown(), canGo ? expected + ", or leave the key out" : expected, maybe);
    }

    /** Says something else of this place. */
    void say(String found, String expected, @Nullable String maybe) {
        problems.add(line, path, found, expected, maybe);
    }

    private @Nullable String string(String expected) {
        if (absent(expected)) {
            return null;
        }
        if (node instanceof SourceNode.Text text) {
            return text.value();
        }
        refuse(expected, meant(expected));
        return null;
    }

    /** What was meant by a value that stands in the place of a text. */
    private @Nullable String meant(String expected) {
        boolean unquoted = node instanceof SourceNode.Numeral || node instanceof SourceNode.Truth;
        if (!unquoted || node == null) {
            return null;
        }
        return expected.equals(TextSyntax.DATE)
                ? WrittenDate.of(node.shown()).maybe().orElse(null)
                : expected.equals("text") ? '"' + node.shown() + '"' : null;
    }
}
