package org.cxmaturity.clientreport;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.publishing.blocks.Document;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.speech.Speech;

/** Reads a document: every text in it, in drawings too, and its tables. */
final class Read {
    private Read() {}

    /** Everything that can be read in something made of records, a line each. */
    static String words(Object whole) {
        List<String> found = new ArrayList<>();
        collect(whole, found);
        return String.join("\n", found);
    }

    private static void collect(Object part, List<String> found) {
        if (part instanceof Speech) {
            return;
        }
        if (part instanceof CharSequence || part instanceof Enum<?>) {
            found.add(part.toString());
        } else if (part instanceof Iterable<?> parts) {
            parts.forEach(each -> collect(each, found));
        } else if (part instanceof Map<?, ?> parts) {
            collect(parts.keySet(), found);
            collect(parts.values(), found);
        } else if (part instanceof Record) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                Object value = value(component, part);
                if (value != null) {
                    collect(value, found);
                }
            }
        }
    }

    private static Object value(RecordComponent component, Object part) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The tables whose captions start so. */
    static List<Table> tables(Document document, String caption) {
        return document.sections().stream()
                .flatMap(Read::blocks)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(each -> each.caption().startsWith(caption))
                .toList();
    }

    private static Stream<Object> blocks(DocumentSection section) {
        return Stream.concat(section.blocks().stream(), section.parts().stream().flatMap(Read::blocks));
    }

    /** The words of a column. */
    static List<String> column(Table table, int at) {
        return table.rows().stream().map(row -> row.get(at).text().words()).toList();
    }
}
