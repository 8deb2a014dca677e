package org.cxmaturity.service.tables;

import static org.cxmaturity.service.tables.TableCopies.append;
import static org.cxmaturity.service.tables.TableCopies.cell;
import static org.cxmaturity.service.tables.TableCopies.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.cxmaturity.cli.TableFiles.Checked;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.WorkProgress;

/** A copy of the workbooks with one of each fault, and its check. */
final class FaultyTables {
    private final Path faulty;

    private FaultyTables(Path faulty) {
        this.faulty = faulty;
    }

    static Path in(Path directory) throws IOException {
        FaultyTables tables = new FaultyTables(TableCopies.copy(directory));
        tables.spoilDecisions();
        tables.spoilCatalogues();
        return directory;
    }

    static Checked check(Path tables, Optional<Path> annotate, boolean quick) {
        return checked(tables, annotate, quick).orElseThrow();
    }

    static Result<Checked> checked(Path tables, Optional<Path> annotate, boolean quick) {
        return TestTables.WORKBENCH.check(Optional.of(tables), Optional.empty(), quick, annotate, WorkProgress.NONE);
    }

    private void spoilDecisions() throws IOException {
        decision("kpi-scoring", sheet -> cell(sheet, "KPS-01", "Level").setCellValue(7));
        decision("effort-bands", sheet -> cell(sheet, "EFB-2", "% of staff days, at least")
                .setCellValue(25));
        decision("cost-bands", sheet -> cell(sheet, "CSB-2", "% of budget, below")
                .setCellValue(60));
        decision("channel-scoring", sheet -> {
            cell(sheet, "CHS-03", "Page load from, s").setCellValue(10);
            cell(sheet, "CHS-03", "Page load below, s").setCellValue(5);
        });
        decision(
                "silo-scoring",
                sheet -> append(
                        sheet,
                        List.of(
                                "SLS-99",
                                "GOALS",
                                "HIGH",
                                "yes",
                                "collaboration.shared-goals",
                                "AT_MOST",
                                2,
                                "Departments agree goals in words",
                                "Again.",
                                "a study")));
        decision("change-capacity", sheet -> cell(sheet, "CHC-21", "Actions at a time")
                .setCellValue(9));
        decision("absence-scoring", sheet -> cell(sheet, "ABS-01", "Does not list")
                .setCellValue("SURVAY"));
        decision("level-findings", sheet -> cell(sheet, "LVF-DATA-01", "Text").setCellValue("{capabilty} stands out."));
        decision("technology-scoring", sheet -> cell(sheet, "TCS-01", "Source").setCellValue("tbd"));
        decision("obstacle-actions", sheet -> cell(sheet, "OBA-14", "Obstacle").setCellValue("red-tape"));
        decision("stage-criteria", sheet -> cell(sheet, "JRN-ALIGN-02", "Minimum level")
                .setCellValue(4));
    }

    private void spoilCatalogues() throws IOException {
        Path models = faulty.resolve("maturity-models.xlsx");
        edit(
                models,
                "Models",
                sheet -> append(
                        sheet,
                        List.of("fourth", 4, "yes", "GATED", "none", "none", "Fourth", "Something else", "a study")));
        edit(models, "Phases", sheet -> append(sheet, List.of("twilight", "journey", "Twilight", "Late")));
        edit(
                models,
                "Stages",
                sheet -> append(
                        sheet,
                        List.of(
                                "five-level.beyond",
                                "five-level",
                                "beyond",
                                6,
                                "none",
                                "Beyond",
                                "none",
                                "More",
                                "a study")));
        Path actions = faulty.resolve("actions.xlsx");
        edit(
                actions,
                "Actions",
                sheet -> append(
                        sheet,
                        List.of(
                                "polish-brass",
                                "Polish",
                                "PROCESS",
                                "Rub.",
                                "LOW",
                                1,
                                2,
                                "SIZE",
                                0,
                                0,
                                1,
                                "SIZE",
                                "none",
                                "none",
                                "All",
                                "Shine",
                                "x")));
        edit(
                actions,
                "Effects",
                sheet -> append(sheet, List.of("EFF-900", "polish-brass", "data.shine", 0, 2, "It does.")));
        edit(
                actions,
                "Obstacles",
                sheet -> append(sheet, List.of("red-tape", "Red tape", "Forms.", "Fewer forms.", "no", "a study")));
        edit(
                faulty.resolve("capabilities.xlsx"),
                "Capabilities",
                sheet -> append(
                        sheet,
                        List.of(
                                "data.shine",
                                "data",
                                "Shine",
                                "How?",
                                "0",
                                "1",
                                "2",
                                "3",
                                "4",
                                "none",
                                "All",
                                "A mirror",
                                "five-levels",
                                "no",
                                "MEDIAN",
                                1)));
    }

    private void decision(String table, Consumer<XSSFSheet> edit) throws IOException {
        edit(faulty.resolve(table + ".drl.xlsx"), table, edit);
    }
}
