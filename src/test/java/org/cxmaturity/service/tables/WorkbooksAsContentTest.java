package org.cxmaturity.service.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.service.tables.TestTables.EXAMPLES;
import static org.cxmaturity.service.tables.TestTables.done;
import static org.cxmaturity.service.tables.TestTables.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.intake.ProfileCollection;
import org.cxmaturity.intake.ProfileCollection.Document;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.rulebase.WorkbookFiles;
import org.cxmaturity.tables.ExpectationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another shell than the command line has workbooks and profiles in no file. */
class WorkbooksAsContentTest {
    private final TableWorkbench workbench = new TableWorkbench(new RuleBaseLoader(null));
    private SortedMap<String, byte[]> contents = new TreeMap<>();
    private NamedContent retailer = new NamedContent("", new byte[0]);

    @BeforeEach
    void read() throws IOException {
        contents = WorkbookFiles.all(Shipped.TABLES);
        Path file = EXAMPLES.resolve("high-street-retailer.yaml");
        retailer = new NamedContent("sent.yaml", Files.readAllBytes(file));
    }

    private WorkbookSet sent() {
        return new WorkbookSet("upload 7", false, contents);
    }

    @Test
    void rows_are_explained() {
        assertThat(done(workbench.why("FBS-03", retailer, sent())).row().fired())
                .isNotEmpty();
    }

    @Test
    void a_missing_workbook_is_named_among_those_it_is_missing_from() {
        WorkbookSet before = sent();
        contents = new TreeMap<>(contents);
        contents.remove("priorities.drl.xlsx");

        assertThat(refused(new CompareTables(new RuleBaseLoader(null)).difference(before, sent()))
                        .problems())
                .extracting(Problem::place)
                .containsExactly("upload 7/priorities.drl.xlsx");
    }

    @Test
    void profiles_are_counted_wherever_they_come_from() {
        Document document = new Document(
                "sent.yaml", retailer.bytes().length, () -> new java.io.ByteArrayInputStream(retailer.bytes()));
        ProfileCollection profiles = new ProfileCollection("upload 8", List.of(document, document));

        assertThat(done(workbench.coverage(sent(), Optional.empty(), List.of(profiles), Progress.NONE))
                        .profiles())
                .isEqualTo(2);
    }

    @Test
    void a_case_names_a_profile_that_came_with_its_workbook(@TempDir Path directory) throws IOException {
        Path written = TestTables.write(
                directory.resolve("t.xlsx"),
                List.of(TestTables.given("a", "mine.yaml", "")),
                List.of(TestTables.expect("e", "a", ExpectationKind.STAGE, "journey", "radiate")));
        TestsDocument tests = new TestsDocument(
                "upload 9", new NamedContent("t.xlsx", Files.readAllBytes(written)), name -> Optional.of(retailer)
                        .filter(any -> name.equals("mine.yaml")));

        assertThat(done(workbench.test(sent(), tests, Optional.empty(), Progress.NONE))
                        .failures())
                .isZero();
    }
}
