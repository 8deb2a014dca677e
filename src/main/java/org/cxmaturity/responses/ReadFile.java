package org.cxmaturity.responses;

import java.util.List;
import org.cxmaturity.model.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * How a file was read.
 *
 * @param encoding as people know it
 * @param separated what stands between its cells, in words
 * @param titleRows how many rows of titles it has
 * @param responses how many rows follow them
 * @param dateOrder what comes first where a day is three numbers with the year last; null where that is nowhere so
 */
public record ReadFile(
        String name,
        String encoding,
        String separated,
        int titleRows,
        long responses,
        List<ReadColumn> columns,
        @Nullable DateOrder dateOrder) {
    public ReadFile {
        columns = List.copyOf(columns);
    }
}
