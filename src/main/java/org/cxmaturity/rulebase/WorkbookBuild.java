package org.cxmaturity.rulebase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tablespec.AssembledTables;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.workbook.WorkbookWriter;
import org.cxmaturity.workbook.Workbooks;

/**
 * A step of the build that is asked for: writes the workbook of a table whose row record is new, with its header, its menus and no
 * row; a catalogue's sheet among those that its workbook has.
 */
public final class WorkbookBuild {
    private WorkbookBuild() {}

    /**
     * Takes the table's name and the directory of the workbooks.
     *
     * @throws IllegalArgumentException if there is no such record, its table stands in the workbooks already, or the workbook to add
     *     it to has mistakes
     */
    public static void main(String... arguments) throws IOException {
        TableSpec<?> spec = spec(arguments[0]);
        Path file = Path.of(arguments[1]).resolve(spec.file());
        AssembledTables read = new Workbooks().survey(WorkbookFiles.all(Path.of(arguments[1])));
        refuse(spec, file, read);
        Files.write(file, WorkbookWriter.of(read.sound()).bytes(spec.file()));
        System.out.println(file + " is written, with the sheet " + spec.sheet());
    }

    private static TableSpec<?> spec(String table) {
        List<String> known = TableSpec.all().stream().map(TableSpec::name).toList();
        String nearest = NearestName.to(table, known);
        return TableSpec.all().stream()
                .filter(each -> each.name().equals(table))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no row record has the table " + table + "; expected one of "
                                + String.join(", ", known) + (nearest == null ? "" : ". Maybe: " + nearest)));
    }

    private static void refuse(TableSpec<?> spec, Path file, AssembledTables read) {
        boolean alone = TableSpec.in(spec.file()).size() == 1;
        if (read.sound().rows().containsKey(spec.type()) || alone && Files.exists(file)) {
            throw new IllegalArgumentException(
                    file + " holds " + spec.name() + " already; a changed header is renewed, not written anew");
        }
        List<TableSpec<?>> beside = TableSpec.in(spec.file()).stream()
                .filter(each ->
                        each != spec && Files.exists(file) && read.faulty().contains(each.type()))
                .toList();
        if (!beside.isEmpty()) {
            throw new IllegalArgumentException(read.problems().stream()
                    .filter(problem -> problem.place().startsWith(spec.file()))
                    .map(Problem::toString)
                    .collect(Collectors.joining("\n", file + " would lose rows:\n", "")));
        }
    }
}
