package org.cxmaturity.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cxmaturity.analysis.Examination;
import org.cxmaturity.analysis.Finding;
import org.cxmaturity.analysis.Finding.Severity;
import org.cxmaturity.model.Problem;
import org.cxmaturity.workbook.Annotator;
import org.cxmaturity.workbook.Remark;
import org.jspecify.annotations.Nullable;

/**
 * Writes copies of the workbooks with a finding into a directory, and takes away copies of an earlier check. Overwrites nothing
 * that is not such a copy.
 */
final class AnnotatedCopies {
    private static final String OPTION = "--annotate ";

    private final Path tables;
    private final @Nullable Path directory;

    AnnotatedCopies(Path tables, @Nullable Path directory) {
        this.tables = tables;
        this.directory = directory;
    }

    /** What keeps copies from being written, as far as it is known beforehand. */
    List<Problem> problems() throws IOException {
        if (directory == null || !Files.exists(directory)) {
            return List.of();
        }
        if (!Files.isDirectory(directory)) {
            return List.of(problem(directory, "a file", "a directory for the copies"));
        }
        if (Files.isSameFile(directory, tables)) {
            return List.of(problem(directory, "the directory of the tables themselves", "another directory"));
        }
        List<Problem> problems = new ArrayList<>();
        for (Path file : workbooks(directory)) {
            if (!Annotator.made(file)) {
                problems.add(problem(file, "a workbook that no check has written", "an empty directory, or a new one"));
            }
        }
        return problems;
    }

    private static Problem problem(Path path, String found, String expected) {
        return new Problem(OPTION + path, found, expected, null);
    }

    private static List<Path> workbooks(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }

    /** Writes the copies of an examination's findings. */
    Outcome<Checked> write(Examination examination) throws IOException {
        if (directory == null) {
            return new Outcome.Done<>(new Checked(examination, List.of()));
        }
        Map<String, byte[]> copies = new TreeMap<>(Annotator.copies(tables, remarks(examination)));
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(directory);
            for (Path stale : workbooks(directory)) {
                if (!copies.containsKey(String.valueOf(stale.getFileName()))) {
                    Files.delete(stale);
                }
            }
            for (Map.Entry<String, byte[]> copy : copies.entrySet()) {
                Path file = directory.resolve(copy.getKey());
                Path part = directory.resolve("." + copy.getKey() + ".part");
                Files.write(part, copy.getValue());
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
                written.add(file);
            }
        } catch (IOException e) {
            String found = "an error while writing (" + e.getMessage() + ")";
            return new Outcome.Refused<>(
                    Fault.USAGE, List.of(problem(directory, found, "a directory that can be written")));
        }
        return new Outcome.Done<>(new Checked(examination, written));
    }

    private static List<Remark> remarks(Examination examination) {
        List<Remark> remarks = new ArrayList<>();
        for (Finding finding : examination.findings()) {
            boolean grave = finding.severity() == Severity.ERROR;
            Problem problem = finding.problem();
            String said = "found " + problem.found() + "; expected " + problem.expected()
                    + (problem.maybe() == null ? "" : ". Maybe: " + problem.maybe());
            remarks.add(new Remark(finding.place(), grave, said));
            if (finding.kind() == Finding.Kind.OVERLAP || finding.kind() == Finding.Kind.REDUNDANT) {
                finding.others()
                        .forEach(other -> remarks.add(
                                new Remark(other, grave, "see " + finding.place() + ": " + problem.found())));
            }
        }
        return remarks;
    }
}
