package org.cxmaturity.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a document, and what people call it: a profile, a workbook, a theme. Use cases take these; shells and stores
 * read them.
 *
 * @param name as problems name it, and by whose ending its format is known, such as {@code clients/harbour.yaml}
 * @param bytes not to be changed by whoever holds it
 */
public record NamedContent(String name, byte[] bytes) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NamedContent content
                && name.equals(content.name)
                && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name + ", " + bytes.length + " bytes";
    }
}
