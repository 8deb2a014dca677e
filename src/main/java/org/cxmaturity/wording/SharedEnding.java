package org.cxmaturity.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts that follow each other and end in the same sentence, so that it can be said of all of them at once.
 *
 * @param texts the texts; without the ending where there is one
 * @param ending the sentence, or empty where a text stands alone
 */
public record SharedEnding(List<String> texts, String ending) {
    public SharedEnding {
        texts = List.copyOf(texts);
    }

    /** Neighbours of the same ending put together, in the order given. */
    public static List<SharedEnding> of(List<String> texts) {
        List<SharedEnding> groups = new ArrayList<>();
        int from = 0;
        while (from < texts.size()) {
            String ending = ending(texts.get(from));
            int to = from + 1;
            while (to < texts.size()
                    && !ending.isEmpty()
                    && ending(texts.get(to)).equals(ending)) {
                to++;
            }
            groups.add(group(texts.subList(from, to), ending));
            from = to;
        }
        return groups;
    }

    private static SharedEnding group(List<String> texts, String ending) {
        return texts.size() == 1
                ? new SharedEnding(texts, "")
                : new SharedEnding(
                        texts.stream()
                                .map(text -> text.substring(0, text.length() - ending.length() - 1))
                                .toList(),
                        ending);
    }

    /** The last of two or more sentences; empty where there is one alone. */
    private static String ending(String text) {
        int stop = text.lastIndexOf(". ");
        return stop < 0 ? "" : text.substring(stop + 2);
    }
}
