package org.cxmaturity.intake;

import java.util.Optional;
import java.util.stream.Stream;

/** Finds what edits wrote or took out. */
final class EditTraces {
    private EditTraces() {}

    /** The line of an edit, other than this one, that made the value or a part of it. */
    static Optional<Integer> in(SourceNode node, int thisEdit) {
        return lines(node)
                .filter(line -> Problems.isEdit(line) && line != thisEdit)
                .findFirst();
    }

    private static Stream<Integer> lines(SourceNode node) {
        Stream<Integer> own = Stream.of(node.line());
        if (node instanceof SourceNode.Mapping mapping) {
            Stream<Integer> entries = mapping.entries().values().stream()
                    .flatMap(entry -> Stream.concat(Stream.of(entry.line()), lines(entry.value())));
            return Stream.concat(own, Stream.concat(mapping.takenOut().values().stream(), entries));
        }
        return node instanceof SourceNode.Sequence sequence
                ? Stream.concat(own, sequence.items().stream().flatMap(EditTraces::lines))
                : own;
    }
}
