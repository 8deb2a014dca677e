package org.cxmaturity.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with what a person supplied, said so that they can mend it.
 *
 * @param input what is wrong, where it stands in no file; null where {@code place} says it all
 * @param place where: {@code file:line path} or {@code workbook!sheet!cell}; with an input, the place within it, or empty
 * @param found what stands there
 * @param expected what should; may mention inputs
 * @param maybe the likeliest intention, or null; may mention inputs
 * @param remedy what can be done about it, where that is more than to write something else; null for nothing
 */
public record Problem(
        @Nullable Input input,
        String place,
        String found,
        String expected,
        @Nullable String maybe,
        @Nullable Remedy remedy) {
    /** A problem at a place of a file. */
    public Problem(String place, String found, String expected, @Nullable String maybe) {
        this(null, place, found, expected, maybe, null);
    }

    /** A problem of something that was asked with. */
    public Problem(Input input, String found, String expected, @Nullable String maybe) {
        this(input, "", found, expected, maybe, null);
    }

    /** The same problem, about which something can be done. */
    public Problem with(Remedy what) {
        return new Problem(input, place, found, expected, maybe, what);
    }

    /** The same problem at another place. */
    public Problem at(String other) {
        return new Problem(input, other, found, expected, maybe, remedy);
    }

    /**
     * The same in the words of a shell: all of its place in {@code place}, the remedy in {@code maybe}, and the shell's words for the
     * inputs mentioned.
     *
     * @param inputs what the shell calls an input
     * @param remedies how the shell is asked for a remedy
     */
    public Problem worded(Function<Input, String> inputs, Function<Remedy, String> remedies) {
        String where = input == null ? place : (inputs.apply(input) + " " + place).strip();
        String guess = maybe == null ? null : named(maybe, inputs);
        return new Problem(where, found, named(expected, inputs), remedy == null ? guess : remedies.apply(remedy));
    }

    private static String named(String text, Function<Input, String> inputs) {
        String said = text;
        for (Input each : Input.values()) {
            said = said.replace(each.mention(), inputs.apply(each));
        }
        return said;
    }

    @Override
    public String toString() {
        Problem worded = worded(Input::words, each -> "");
        return worded.place + ": found " + found + "; expected " + worded.expected
                + (maybe == null ? "" : ". Maybe: " + named(maybe, Input::words));
    }
}
