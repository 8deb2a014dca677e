package org.cxmaturity.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.service.tables.WorkbookSet;
import org.jspecify.annotations.Nullable;

/** A directory of workbooks as somebody named it: whether there is one, and what was probably meant where there is not. */
public final class TablesDirectory {
    private static final String EXPECTED = "a directory of decision tables (*.xlsx)";

    private TablesDirectory() {}

    /** What is wrong with the name, if anything is. */
    public static Optional<Problem> problem(Path path) {
        return Files.isDirectory(path)
                ? Optional.empty()
                : Optional.of(new Problem(
                        path.toString(), Files.exists(path) ? "a file" : "no such directory", EXPECTED, meant(path)));
    }

    /** Says of a directory without workbooks that it is one, and not that every single workbook is missing. */
    static List<Problem> empty(WorkbookSet read) {
        return read.contents().isEmpty()
                ? List.of(new Problem(read.name(), "no workbooks", EXPECTED, null))
                : List.of();
    }

    /** Of a workbook, the directory it lies in; of a name that nothing has, the directory beside it that is called nearly so. */
    private static @Nullable String meant(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null || Files.exists(path)) {
            boolean workbook = parent != null && path.toString().endsWith(".xlsx");
            return workbook ? String.valueOf(parent) : null;
        }
        try (Stream<Path> beside = Files.list(parent)) {
            List<String> names = beside.filter(Files::isDirectory)
                    .map(each -> String.valueOf(each.getFileName()))
                    .sorted()
                    .toList();
            String nearest = NearestName.to(String.valueOf(path.getFileName()), names);
            return nearest == null ? null : path.resolveSibling(nearest).toString();
        } catch (IOException e) {
            return null;
        }
    }
}
