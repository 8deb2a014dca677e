package org.cxmaturity.tabletest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.TestCaseRow;
import org.cxmaturity.tablespec.TestSheets;
import org.cxmaturity.workbook.TestWorkbook;
import org.cxmaturity.workbook.TestWorkbookWriter;

/**
 * A workbook with a few of the product's own cases, for tests of what is done with cases, whichever they are: to run them all takes as
 * long as hundreds of assessments.
 */
public final class FewTests {
    private static final int EVERY = 12;

    private FewTests() {}

    /** Writes every twelfth case, and what is expected of it. */
    public static Path into(Path file) throws IOException {
        byte[] shipped = Files.readAllBytes(Shipped.TABLES.resolve(TestWorkbook.FILE));
        TestSheets all =
                TestWorkbook.read(new NamedContent(TestWorkbook.FILE, shipped)).orElseThrow();
        List<TestCaseRow> few = IntStream.range(0, all.cases().size())
                .filter(at -> at % EVERY == 0)
                .mapToObj(all.cases()::get)
                .toList();
        Set<String> ids = few.stream().map(TestCaseRow::id).collect(Collectors.toSet());
        List<String> profiles =
                few.stream().map(TestCaseRow::profile).distinct().toList();
        TestWorkbookWriter writer =
                new TestWorkbookWriter(TestMenus.of(Shipped.ruleBase().tables(), profiles));
        return Files.write(
                file,
                writer.bytes(
                        few,
                        all.expectations().stream()
                                .filter(each -> ids.contains(each.testCase()))
                                .toList()));
    }
}
