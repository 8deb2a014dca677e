package org.cxmaturity.tables;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cxmaturity.model.TermList;

/** The words that tables give for profiles to use (R34). */
public final class Terms {
    private Terms() {}

    /** Where the rows of any table are had from. */
    public interface Source {
        /** The rows of a table, in the order of their ids. */
        <R extends Row> List<R> rows(Class<R> table);
    }

    /** The words of every list, in the order of their ids. */
    public static Map<TermList, List<String>> of(Tables tables) {
        Map<TermList, List<String>> terms = new EnumMap<>(TermList.class);
        for (TermList list : TermList.values()) {
            terms.put(list, of(tables::all, list));
        }
        return terms;
    }

    /** The words of a list, in the order of their ids. */
    public static List<String> of(Source tables, TermList list) {
        return switch (list) {
            case INDUSTRIES -> ids(tables, IndustryRow.class);
            case TECHNOLOGY_KINDS -> ids(tables, TechnologyKindRow.class);
            case CHANNELS -> channels(tables, row -> !row.together());
            case SERVICE_CHANNELS -> ids(tables, ChannelRow.class);
            case CHANNELS_ANSWERED_AT_ONCE -> channels(tables, ChannelRow::atOnce);
        };
    }

    private static List<String> ids(Source tables, Class<? extends Row> table) {
        return tables.rows(table).stream().map(Row::id).toList();
    }

    private static List<String> channels(Source tables, Predicate<ChannelRow> which) {
        return tables.rows(ChannelRow.class).stream()
                .filter(which)
                .map(ChannelRow::id)
                .toList();
    }
}
