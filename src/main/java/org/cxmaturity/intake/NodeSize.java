package org.cxmaturity.intake;

/** Measures a tree of values, and stops as soon as it is too large: edits may put one large value into many items. */
final class NodeSize {
    private int values;
    private long characters;

    private NodeSize() {}

    /** Whether a file that says the same could be read. */
    static boolean fits(Node node) {
        NodeSize size = new NodeSize();
        size.add(node);
        return size.fits();
    }

    private boolean fits() {
        return values < NodeReader.MOST_VALUES && characters <= SourceText.LARGEST;
    }

    private void add(Node node) {
        values++;
        if (!fits()) {
            return;
        }
        if (node instanceof Node.Text text) {
            characters += text.value().length();
        } else if (node instanceof Node.Numeral numeral) {
            characters += numeral.written().length();
        } else if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                add(item);
            }
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> {
                characters += key.length();
                add(entry.value());
            });
        }
    }
}
