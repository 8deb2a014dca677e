package org.cxmaturity.tables;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.cxmaturity.model.Section;

/** A row by which a fact shows a capability to stand at a level at least, or at most (R18). */
public interface ScoringRow extends Row {
    /** The words of the catalogue that its conditions prove or rule out, with … where some are left out. */
    String words();

    /** The capability. */
    String capability();

    /** The level that is reached at least, or at most. */
    int level();

    /** The sections of a profile of whose facts it goes by what is made. */
    Set<Section> reads();

    /** The sections of whose facts rows show something of these capabilities. */
    static Set<Section> sections(Tables tables, Collection<String> capabilities) {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        for (Class<? extends Row> type : RowTypes.ALL) {
            if (ScoringRow.class.isAssignableFrom(type)) {
                tables.all(type).stream()
                        .map(ScoringRow.class::cast)
                        .filter(row -> capabilities.contains(row.capability()))
                        .forEach(row -> sections.addAll(row.reads()));
            }
        }
        return sections;
    }
}
