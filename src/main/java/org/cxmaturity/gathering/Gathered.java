package org.cxmaturity.gathering;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Section;

/**
 * What one file says.
 *
 * @param complete the sections of which it says that they name everything there is; one without items says that there is none
 * @param problems what could not be read for sure, by cell; nothing of such a cell is among the items
 * @param unread the ids of items that are not among those given, as a cell of theirs could not be read
 */
public record Gathered(
        String file, List<GatheredItem> items, Set<String> complete, List<Problem> problems, Set<String> unread) {
    public Gathered {
        items = List.copyOf(items);
        complete = Set.copyOf(complete);
        problems = List.copyOf(problems);
        unread = Set.copyOf(unread);
    }

    /** How many items it gives, in words: those that keep it as their source. */
    public ItemCount size() {
        List<String> sections = items.stream()
                .map(GatheredItem::section)
                .filter(each -> Stream.of(Section.values())
                        .anyMatch(known -> known.key().equals(each)))
                .toList();
        return new ItemCount(sections.size(), Collections.frequency(sections, Section.ANSWERS.key()));
    }
}
