package org.cxmaturity.service.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.tables.Listing;
import org.cxmaturity.workbook.SingleWorkbook;
import org.cxmaturity.workbook.TestWorkbook;

/** Puts workbooks into words, sound or not. */
final class ListWorkbooks {
    private ListWorkbooks() {}

    static Result<List<Listing>> of(Path path) {
        try {
            return files(path).then(files -> listings(path, files));
        } catch (IOException e) {
            return new Result.Refused<>(Fault.INPUT, List.of(ProblemPlaces.unreadable(path, e)));
        }
    }

    private static Result<List<Listing>> listings(Path path, List<Path> files) {
        List<Listing> listings = new ArrayList<>();
        try {
            for (Path file : files) {
                listings.add(named(file, SingleWorkbook.list(file)));
            }
            return new Result.Done<>(listings);
        } catch (IOException e) {
            return new Result.Refused<>(Fault.INPUT, List.of(ProblemPlaces.unreadable(path, e)));
        }
    }

    /**
     * There may be several workbooks of tests, so one goes by its own name. What git makes of it before it shows a difference ends with
     * the name that all of them have, and goes by that.
     */
    private static Listing named(Path file, Listing listing) {
        String name = String.valueOf(file.getFileName());
        return listing.file().equals(TestWorkbook.FILE) && !name.endsWith(TestWorkbook.FILE)
                ? new Listing(name, listing.problems(), listing.sheets(), listing.digest())
                : listing;
    }

    /** A workbook by itself, or the workbooks of a directory; refused where there is none. */
    static Result<List<Path>> files(Path path) throws IOException {
        List<Path> files = Files.isDirectory(path) ? in(path) : List.of(path);
        if (files.isEmpty() || !Files.exists(path)) {
            String found = Files.exists(path) ? "no workbook in it" : "no such file or directory";
            return new Result.Refused<>(
                    Fault.INPUT,
                    List.of(new Problem(path.toString(), found, "a workbook (.xlsx), or a directory of them", null)));
        }
        return new Result.Done<>(files);
    }

    /** The workbooks of a directory, in the order of their names. */
    static List<Path> in(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .filter(file -> !String.valueOf(file.getFileName()).matches("[.~].*"))
                    .sorted()
                    .toList();
        }
    }
}
