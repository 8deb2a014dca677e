package org.cxmaturity.service.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.ShippedRows;
import org.cxmaturity.tables.RestoredWorkbook;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.workbook.TestWorkbook;
import org.cxmaturity.workbook.WorkbookWriter;
import org.jspecify.annotations.Nullable;

/** Brings workbooks back as they were shipped. What stands in their place is put aside and never lost. */
final class RestoreTables {
    private static final String ALL = "all";
    private static final String TESTS = "tests";
    private static final String ASIDE = ".before-restore";

    private final Path directory;
    private final boolean own;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * The use case.
     *
     * @param directory where to write
     * @param aside whether a workbook that stands there is put aside; it is refused otherwise
     */
    RestoreTables(Path directory, boolean aside) {
        this.directory = directory;
        this.own = aside;
    }

    /** Restores a workbook, or all of them. */
    Result<List<RestoredWorkbook>> restore(String name) {
        Optional<String> file = WorkbookNames.file(name);
        if (name.equals(TESTS) || name.equals(TestWorkbook.FILE)) {
            Problem own = new Problem("WORKBOOK", name, "a workbook of the rule base; tests are yours to keep", null);
            return new Result.Refused<>(Fault.USAGE, List.of(own));
        }
        if (file.isEmpty() && !name.equals(ALL)) {
            return new Result.Refused<>(
                    Fault.USAGE,
                    List.of(WorkbookNames.unknown("WORKBOOK", name, "a workbook of the rule base, or all")));
        }
        Optional<ReadTables> shipped = ShippedRows.read();
        if (shipped.isEmpty()) {
            return new Result.Refused<>(
                    Fault.TABLES,
                    List.of(new Problem(
                            "the program",
                            "no rows of the shipped workbooks",
                            "a program that was built whole",
                            null)));
        }
        return restore(file.map(List::of).orElseGet(WorkbookNames::all), WorkbookWriter.of(shipped.get()));
    }

    private Result<List<RestoredWorkbook>> restore(List<String> files, WorkbookWriter writer) {
        List<Restoration> restorations = new ArrayList<>();
        try {
            if (Files.exists(directory) && !Files.isDirectory(directory)) {
                problems.add(new Problem(directory.toString(), "a file", "a directory", null));
                return new Result.Refused<>(Fault.USAGE, problems);
            }
            for (String file : files) {
                restorations.add(restoration(file, writer.bytes(file)));
            }
            if (!problems.isEmpty()) {
                return new Result.Refused<>(Fault.USAGE, problems);
            }
            Files.createDirectories(directory);
            for (Restoration each : restorations) {
                each.carryOut();
            }
            return new Result.Done<>(
                    restorations.stream().map(Restoration::report).toList());
        } catch (IOException e) {
            return new Result.Refused<>(Fault.USAGE, List.of(NewFiles.unwritten(directory, e)));
        }
    }

    /** Says beforehand what is going to be done, so that all of it can be done or none. */
    private Restoration restoration(String file, byte[] content) throws IOException {
        Path target = directory.resolve(file);
        if (!Files.exists(target)) {
            return new Restoration(file, target, null, content);
        }
        if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), content)) {
            return new Restoration(file, target, null, new byte[0]);
        }
        Path aside = directory.resolve(file + ASIDE);
        if (!own) {
            problems.add(
                    new Problem("--out " + directory, file + " in it, which differs", "a directory without it", null));
        } else if (Files.exists(aside)) {
            problems.add(new Problem(
                    aside.toString(),
                    "a workbook that an earlier restore put aside",
                    "nothing there: move it away or delete it first",
                    null));
        }
        return new Restoration(file, target, aside, content);
    }

    /** What is done about one workbook; without content, nothing. */
    private static final class Restoration {
        private final String file;
        private final Path target;
        private final @Nullable Path aside;
        private final byte[] content;

        Restoration(String file, Path target, @Nullable Path aside, byte[] content) {
            this.file = file;
            this.target = target;
            this.aside = aside;
            this.content = content;
        }

        void carryOut() throws IOException {
            if (aside != null) {
                Files.move(target, aside);
            }
            if (content.length > 0) {
                NewFiles.write(target, content);
            }
        }

        RestoredWorkbook report() {
            return new RestoredWorkbook(
                    file, target.toString(), aside == null ? null : aside.toString(), content.length > 0);
        }
    }
}
