package org.cxmaturity.publishing.blocks;

import java.time.LocalDate;
import java.util.List;
import org.cxmaturity.speech.Speech;

/**
 * A report to be read.
 *
 * @param subject whom it is about
 * @param subtitle what it is, in a line
 * @param on the day that it speaks of
 * @param foot what stands at the foot of every page, such as what it was made by
 * @param speech what surrounds it, in its language
 */
public record Document(
        String subject,
        String title,
        String subtitle,
        LocalDate on,
        String foot,
        List<DocumentSection> sections,
        Speech speech) {
    public Document {
        sections = List.copyOf(sections);
    }
}
