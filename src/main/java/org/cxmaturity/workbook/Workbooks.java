package org.cxmaturity.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Remedy;
import org.cxmaturity.model.Result;
import org.cxmaturity.tablespec.AssembledTables;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.RowDigest;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.tablespec.TestSheets;
import org.jspecify.annotations.Nullable;

/**
 * Reads workbooks that belong together, and remembers what stood in each by its content: a workbook that has not changed is not opened
 * again. Safe to share between threads.
 */
public final class Workbooks {
    /** The most that is read as a workbook, in bytes. */
    public static final int LARGEST = 10_000_000;

    /** What is remembered of each workbook: its last contents. */
    private static final int REMEMBERED = 4;

    private final Map<String, List<WorkbookContent>> remembered = new HashMap<>();
    private final @Nullable ReadTables known;
    private Map.@Nullable Entry<String, TestWorkbook.Content> lastTests;

    /** Knows nothing beforehand. */
    public Workbooks() {
        this.known = null;
    }

    /** Knows workbooks that were read before, and found sound. */
    public Workbooks(@Nullable ReadTables known) {
        this.known = known;
    }

    /**
     * Reads all workbooks; cells and references are checked, nothing across tables.
     *
     * @param workbooks their contents, by file name
     */
    public AssembledTables survey(Map<String, byte[]> workbooks) {
        return survey(workbooks, List.of());
    }

    /**
     * The same of workbooks that other files lie beside.
     *
     * @param beside the names of those files; what looks like a table among them is remarked upon, as nothing reads it
     */
    public AssembledTables survey(Map<String, byte[]> workbooks, Collection<String> beside) {
        List<WorkbookContent> files = TableSpec.byFile().keySet().parallelStream()
                .map(file -> content(file, workbooks.get(file), beside))
                .toList();
        List<Problem> problems = new ArrayList<>();
        files.forEach(file -> problems.addAll(file.problems()));
        unknown(workbooks.keySet(), problems);
        return new TableAssembler(files, problems, UnreadFiles.among(beside, workbooks.keySet())).survey();
    }

    /** Reads the workbook of tests among them; there need be none. */
    public Result<TestSheets> tests(Map<String, byte[]> workbooks) {
        return testContent(workbooks).sheets();
    }

    /** What is unusual about the workbook of tests among them and not wrong. */
    public List<Problem> remarksOnTests(Map<String, byte[]> workbooks) {
        return testContent(workbooks).remarks();
    }

    private synchronized TestWorkbook.Content testContent(Map<String, byte[]> workbooks) {
        byte[] bytes = workbooks.get(TestWorkbook.FILE);
        if (bytes == null) {
            return new TestWorkbook.Content(Result.done(TestSheets.none()), List.of());
        }
        String digest = RowDigest.sha256(bytes);
        if (lastTests == null || !lastTests.getKey().equals(digest)) {
            lastTests = Map.entry(digest, TestWorkbook.content(new NamedContent(TestWorkbook.FILE, bytes)));
        }
        return lastTests.getValue();
    }

    private WorkbookContent content(String file, byte @Nullable [] bytes, Collection<String> beside) {
        if (bytes == null) {
            String expected = "the workbook of " + TableSpec.in(file).get(0).title();
            String maybe = UnreadFiles.meant(file, beside)
                    .map(name -> name + ": " + UnreadFiles.advice(name, List.of()))
                    .orElse(null);
            Problem missing = new Problem(file, "no such file", expected, maybe);
            return WorkbookContent.unread(
                    maybe == null ? missing.with(new Remedy(Remedy.Kind.RESTORE_WORKBOOK, file)) : missing);
        }
        String digest = RowDigest.sha256(bytes);
        synchronized (remembered) {
            for (WorkbookContent known : remembered.getOrDefault(file, List.of())) {
                if (known.digest().equals(digest)) {
                    return known;
                }
            }
        }
        WorkbookContent fresh = known != null && digest.equals(known.digests().get(file))
                ? WorkbookContent.known(file, digest, known)
                : WorkbookContent.read(file, bytes);
        synchronized (remembered) {
            List<WorkbookContent> known = remembered.computeIfAbsent(file, first -> new ArrayList<>());
            known.add(0, fresh);
            known.subList(Math.min(known.size(), REMEMBERED), known.size()).clear();
        }
        return fresh;
    }

    private static void unknown(Set<String> names, List<Problem> problems) {
        Set<String> known = TableSpec.byFile().keySet();
        names.stream()
                .filter(name -> !known.contains(name) && !name.equals(TestWorkbook.FILE))
                .sorted()
                .forEach(name -> problems.add(new Problem(
                        name,
                        "a workbook that holds no table of the rule base",
                        "only workbooks of the rule base",
                        UnreadFiles.advice(name, names))));
    }
}
