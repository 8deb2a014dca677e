package org.cxmaturity.publishing.blocks;

import java.util.List;

/**
 * A section.
 *
 * @param id stands once in a document: {@code [a-z0-9-]+}
 * @param parts the sections within it
 */
public record DocumentSection(String id, String title, List<Block> blocks, List<DocumentSection> parts) {
    private static final int PAGE = 14;
    private static final int FIGURE = 10;

    public DocumentSection {
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    /** Whether it is so much that it begins on a page of its own. */
    public boolean fresh() {
        return size() >= PAGE;
    }

    private int size() {
        return blocks.stream().mapToInt(DocumentSection::size).sum()
                + parts.stream().mapToInt(part -> part.size() + 2).sum();
    }

    /** About how many lines it takes. */
    private static int size(Block block) {
        if (block instanceof Table table) {
            return table.rows().size() + 2;
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().size();
        }
        if (block instanceof Block.Terms terms) {
            return terms.terms().size();
        }
        return block instanceof Block.Figure ? FIGURE : 1;
    }

    /** A section that has none within. */
    public DocumentSection(String id, String title, List<Block> blocks) {
        this(id, title, blocks, List.of());
    }
}
