package org.cxmaturity.publishing.blocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Words, some of them set apart from the rest. It is never read as markup or as a formula, whatever it says. */
public record Text(List<Run> runs) {
    public Text {
        runs = runs.stream().filter(run -> !run.words().isEmpty()).toList();
    }

    /** How words are set. */
    public enum Tone {
        PLAIN,
        STRONG,
        /** What need not be read first: citations, notes. */
        QUIET
    }

    /** Words of one tone. */
    public record Run(String words, Tone tone) {}

    public static Text of(String words) {
        return new Text(List.of(new Run(words, Tone.PLAIN)));
    }

    public static Text strong(String words) {
        return new Text(List.of(new Run(words, Tone.STRONG)));
    }

    public static Text quiet(String words) {
        return new Text(List.of(new Run(words, Tone.QUIET)));
    }

    /** One after the other, with nothing between. */
    public static Text of(Text... parts) {
        List<Run> runs = new ArrayList<>();
        Arrays.stream(parts).forEach(part -> runs.addAll(part.runs()));
        return new Text(runs);
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The words alone. */
    public String words() {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }
}
