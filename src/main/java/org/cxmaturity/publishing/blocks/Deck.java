package org.cxmaturity.publishing.blocks;

import java.time.LocalDate;
import java.util.List;
import org.cxmaturity.speech.Speech;

/** Slides to be shown. */
public record Deck(
        String subject, String title, String subtitle, LocalDate on, String foot, List<Slide> slides, Speech speech) {
    public Deck {
        slides = List.copyOf(slides);
    }

    /**
     * A slide.
     *
     * @param title what it says, in a sentence
     * @param blocks the left half where there is a right one, else the whole
     * @param beside the right half, or nothing
     */
    public record Slide(String title, List<Block> blocks, List<Block> beside) {
        public Slide {
            blocks = List.copyOf(blocks);
            beside = List.copyOf(beside);
        }
    }
}
