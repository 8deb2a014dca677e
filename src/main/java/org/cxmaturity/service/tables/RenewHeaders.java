package org.cxmaturity.service.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.tables.RenewedHeader;
import org.cxmaturity.workbook.RenewedWorkbook;

/** Writes copies of workbooks with the headers that this version demands. */
final class RenewHeaders {
    private RenewHeaders() {}

    /**
     * Renews a workbook, or every workbook of a directory.
     *
     * @param drop whether data that this version has no column for may be left out
     */
    static Result<List<RenewedHeader>> of(Path from, Path to, boolean drop) {
        try {
            NewFiles out = new NewFiles("--out", to);
            Optional<Problem> occupied = out.occupied();
            if (occupied.isPresent()) {
                return new Result.Refused<>(Fault.USAGE, List.of(occupied.get()));
            }
            return ListWorkbooks.files(from).then(files -> renew(from, files, out, drop));
        } catch (IOException e) {
            return new Result.Refused<>(Fault.INPUT, List.of(ProblemPlaces.unreadable(from, e)));
        }
    }

    private static Result<List<RenewedHeader>> renew(Path from, List<Path> files, NewFiles out, boolean drop) {
        List<Problem> problems = new ArrayList<>();
        List<RenewedHeader> reports = new ArrayList<>();
        Map<String, byte[]> contents = new TreeMap<>();
        for (Path file : files) {
            try {
                RenewedWorkbook renewed = RenewedWorkbook.of(file);
                problems.addAll(ProblemPlaces.under(from, renewed.problems()));
                problems.addAll(drop ? List.of() : ProblemPlaces.under(from, renewed.losses()));
                reports.add(renewed.report());
                contents.put(renewed.report().file(), renewed.content());
            } catch (IOException e) {
                problems.add(ProblemPlaces.unreadable(file, e));
            }
        }
        if (!problems.isEmpty()) {
            return new Result.Refused<>(Fault.TABLES, problems);
        }
        Optional<Problem> unwritten = out.write(contents);
        return unwritten.isPresent()
                ? new Result.Refused<>(Fault.USAGE, List.of(unwritten.get()))
                : new Result.Done<>(reports);
    }
}
