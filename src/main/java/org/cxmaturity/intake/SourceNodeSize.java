package org.cxmaturity.intake;

/** Measures a tree of values, and stops as soon as it is too large: edits may put one large value into many items. */
final class SourceNodeSize {
    private int values;
    private long characters;

    private SourceNodeSize() {}

    /** Whether a file that says the same could be read. */
    static boolean fits(SourceNode node) {
        SourceNodeSize size = new SourceNodeSize();
        size.add(node);
        return size.fits();
    }

    private boolean fits() {
        return values < SourceNodeReader.MOST_VALUES && characters <= SourceText.LARGEST;
    }

    private void add(SourceNode node) {
        values++;
        if (!fits()) {
            return;
        }
        if (node instanceof SourceNode.Text text) {
            characters += text.value().length();
        } else if (node instanceof SourceNode.Numeral numeral) {
            characters += numeral.written().length();
        } else if (node instanceof SourceNode.Sequence sequence) {
            for (SourceNode item : sequence.items()) {
                add(item);
            }
        } else if (node instanceof SourceNode.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> {
                characters += key.length();
                add(entry.value());
            });
        }
    }
}
