package org.cxmaturity.document;

import java.util.List;

/**
 * A section.
 *
 * @param id stands once in a document: {@code [a-z0-9-]+}
 * @param parts the sections within it
 */
public record Section(String id, String title, List<Block> blocks, List<Section> parts) {
    public Section {
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    /** A section that has none within. */
    public Section(String id, String title, List<Block> blocks) {
        this(id, title, blocks, List.of());
    }
}
