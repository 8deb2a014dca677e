package org.cxmaturity.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cxmaturity.model.Problem;
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
    static Outcome<List<RenewedHeader>> of(Path from, Path to, boolean drop) {
        try {
            NewFiles out = new NewFiles("--out", to);
            Optional<Problem> occupied = out.occupied();
            if (occupied.isPresent()) {
                return new Outcome.Refused<>(Fault.USAGE, List.of(occupied.get()));
            }
            return ListWorkbooks.files(from).then(files -> renew(from, files, out, drop));
        } catch (IOException e) {
            return new Outcome.Refused<>(Fault.INPUT, List.of(Placed.unreadable(from, e)));
        }
    }

    private static Outcome<List<RenewedHeader>> renew(Path from, List<Path> files, NewFiles out, boolean drop) {
        List<Problem> problems = new ArrayList<>();
        List<RenewedHeader> reports = new ArrayList<>();
        Map<String, byte[]> contents = new TreeMap<>();
        for (Path file : files) {
            try {
                RenewedWorkbook renewed = RenewedWorkbook.of(file);
                problems.addAll(Placed.under(from, renewed.problems()));
                problems.addAll(drop ? List.of() : Placed.under(from, renewed.losses()));
                reports.add(renewed.report());
                contents.put(renewed.report().file(), renewed.content());
            } catch (IOException e) {
                problems.add(Placed.unreadable(file, e));
            }
        }
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(Fault.TABLES, problems);
        }
        Optional<Problem> unwritten = out.write(contents);
        return unwritten.isPresent()
                ? new Outcome.Refused<>(Fault.USAGE, List.of(unwritten.get()))
                : new Outcome.Done<>(reports);
    }
}
