package org.cxmaturity.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.model.NearestName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words, said in lower case whatever the constants are called; refuses others with a guess. */
final class WordChoice<E extends Enum<E>> implements ITypeConverter<E> {
    private final List<E> constants;

    WordChoice(Class<E> type) {
        constants = List.of(type.getEnumConstants());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A whole number, not negative. */
    static Integer count(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new TypeConversionException("found \"" + text + "\"; expected a whole number, 0 or more");
        }
        return Integer.valueOf(text);
    }

    List<String> words() {
        return constants.stream().map(WordChoice::word).toList();
    }

    @Override
    public E convert(String text) {
        Stream<E> meant = constants.stream().filter(constant -> word(constant).equalsIgnoreCase(text));
        return meant.findFirst().orElseThrow(() -> {
            String guess = Optional.ofNullable(NearestName.to(text, words()))
                    .map(word -> ". Maybe: " + word)
                    .orElse("");
            return new TypeConversionException(
                    "found \"" + text + "\"; expected one of " + String.join(", ", words()) + guess);
        });
    }
}
