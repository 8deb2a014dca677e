package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.CompileReport;
import org.cxmaturity.service.profile.ExplainProfile;
import org.cxmaturity.service.profile.PlanRoadmaps;
import org.cxmaturity.service.profile.ProfileRequests;
import org.cxmaturity.service.tables.TableWorkbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The analyst's guide makes a model of another field from a spreadsheet: whoever does what it says, command by command and cell by
 * cell, sees what it shows, and gets a report without a word of the shipped models' field.
 */
class WorkedModelGuideTest extends CapturedShell {
    private static final Path GUIDE = Path.of("src/site/markdown/analyst-guide.md");
    private static final Path FILES = Path.of("src/site/resources/worked-model");
    private static final Pattern STEP = Pattern.compile(
            "<!-- cxm (.*?) -->\\s*```\\n(.*?)\\n```|^\\| `([a-z-]+\\.xlsx!\\w+!\\w+)` \\| (.+?) \\|$|^\\| `tests\\.xlsx!(Cases|Expectations)` \\| (.+?) \\|$",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{12}");
    private static final Pattern FIELD = Pattern.compile(
            "(?i)customer|churn|promoter|detractor|loyal|\\bshops?\\b|(?-i:\\b(?:CX|NPS|CSAT|CES)\\b)|felt");

    @TempDir
    private Path directory;

    @BeforeEach
    void copy_the_files_that_the_guide_starts_from() throws IOException {
        for (String file : List.of("safety-at-work.csv", "foundry.yaml")) {
            Files.copy(FILES.resolve(file), directory.resolve(file));
        }
    }

    private int cxm(String command) {
        UseCases useCases = new UseCases(
                new AssessProfile(ProfileRequests.ruleBases()),
                new ExplainProfile(ProfileRequests.ruleBases()),
                none(),
                () -> new PlanRoadmaps(ProfileRequests.ruleBases()),
                () -> new CompileReport(ProfileRequests.ruleBases()),
                () -> new TableFiles(new TableWorkbench(Shipped.loader()), Shipped.TABLES),
                NotedResults.WRITTEN,
                List::of);
        return run(
                useCases,
                WORD.matcher(command)
                        .results()
                        .map(word -> word.group(1) == null ? path(word.group(2)) : word.group(1))
                        .toArray(String[]::new));
    }

    private String path(String word) {
        return word.matches("[a-z][a-z-]*(-tables|\\.csv|\\.yaml|\\.html)")
                ? directory.resolve(word).toString()
                : word;
    }

    /** What was printed, or is shown, but for digests, and for how much space a path leaves on its line. */
    private String plain(String text) {
        String relative = text.replace(directory + "/", "");
        return DIGEST.matcher(relative).replaceAll("sha256").replaceAll(" {2,}", "  ");
    }

    @Test
    void whoever_does_what_the_guide_says_sees_what_it_shows() throws IOException {
        List<MatchResult> steps = new ArrayList<>();
        Matcher found = STEP.matcher(Files.readString(GUIDE));
        while (found.find()) {
            steps.add(found.toMatchResult());
        }
        assertThat(steps).hasSizeGreaterThan(18);

        for (MatchResult step : steps) {
            if (step.group(1) != null) {
                cxm(step.group(1));
                shows(step.group(1), plain(step.group(2)));
            } else if (step.group(3) != null) {
                write(step.group(3), step.group(4));
            } else {
                append(step.group(5), step.group(6));
            }
        }

        assertThat(cxm("report foundry.yaml --tables safety-tables --out foundry.html"))
                .as(err())
                .isZero();
        String report = Files.readString(directory.resolve("foundry.html"));
        assertThat(report)
                .contains("Safety at work: where it stands and what to do next", "Praise those who stop work");
        assertThat(FIELD.matcher(report.replaceAll("(?s)<style.*?</style>", ""))
                        .results()
                        .map(MatchResult::group))
                .isEmpty();
        goes();
    }

    /** Taken out, nothing of the model is left but the version that the guide has written. */
    private void goes() throws IOException {
        assertThat(cxm("tables remove safety --tables safety-tables --out back-tables"))
                .as(err())
                .isZero();
        try (Stream<Path> files = Files.list(Shipped.TABLES)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!List.of("rule-base.xlsx", "maturity-models.xlsx", "tests.xlsx")
                        .contains(name)) {
                    assertThat(directory.resolve("back-tables").resolve(name)).hasSameBinaryContentAs(file);
                }
            }
        }
    }

    private void shows(String command, String block) {
        String printed = plain(out());
        int from = 0;
        for (String part : block.split("(?m)^\\s*…\\n|\\n\\s*…$")) {
            int at = printed.indexOf(part.strip(), from);
            assertThat(at)
                    .as("cxm %s%nexpected:%n%s%nprinted:%n%s%n%s", command, part, printed, err())
                    .isNotNegative();
            from = at + part.strip().length();
        }
    }

    private void write(String place, String text) throws IOException {
        String[] parts = place.split("!");
        edit(parts[0], parts[1], sheet -> {
            CellReference cell = new CellReference(parts[2]);
            sheet.getRow(cell.getRow()).getCell(cell.getCol()).setCellValue(text);
        });
    }

    private void append(String name, String cells) throws IOException {
        edit("tests.xlsx", name, sheet -> {
            int last = sheet.getLastRowNum();
            while (sheet.getRow(last) == null || sheet.getRow(last).getCell(0) == null) {
                last--;
            }
            String[] texts = cells.split("\\|");
            for (int at = 0; at < texts.length; at++) {
                if (!texts[at].isBlank()) {
                    CellUtil.getCell(CellUtil.getRow(last + 1, sheet), at).setCellValue(texts[at].strip());
                }
            }
        });
    }

    private interface Edit {
        void to(XSSFSheet sheet);
    }

    private void edit(String workbook, String sheet, Edit edit) throws IOException {
        Path file = directory.resolve("safety-tables").resolve(workbook);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook open = new XSSFWorkbook(in)) {
            edit.to(open.getSheet(sheet));
            try (OutputStream out = Files.newOutputStream(file)) {
                open.write(out);
            }
        }
    }
}
