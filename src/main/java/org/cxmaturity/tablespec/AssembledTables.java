package org.cxmaturity.tablespec;

import java.util.List;
import java.util.Set;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tables.Row;

/**
 * All that could be read from a directory of workbooks, faulty or not.
 *
 * @param problems what is wrong with files, cells and references
 * @param remarks what is unusual about files and sheets and not wrong: what nothing reads, and what counts unseen
 * @param faulty the tables in which something is wrong
 * @param sound the rows without a mistake, of faulty tables as well, which have fewer rows than their sheets
 */
public record AssembledTables(
        List<Problem> problems, List<Problem> remarks, Set<Class<? extends Row>> faulty, ReadTables sound) {
    public AssembledTables {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }

    /** Whether every one of these tables was read without a problem. */
    public boolean sound(Set<Class<? extends Row>> tables) {
        return faulty.stream().noneMatch(tables::contains);
    }
}
