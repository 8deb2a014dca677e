package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.files.NewWorkbooks;
import org.cxmaturity.files.RestoredDirectory;
import org.cxmaturity.files.WorkbookPaths;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.tables.ModelPlan;
import org.cxmaturity.service.tables.RenewHeaders;
import org.cxmaturity.service.tables.ShippedWorkbooks;
import org.cxmaturity.service.tables.TableWorkbench;
import org.cxmaturity.service.tables.TidyTables;
import org.cxmaturity.tables.ChangedCell;
import org.cxmaturity.tables.RemovedModel;
import org.cxmaturity.tables.RenewedHeader;
import org.cxmaturity.tables.RestoredWorkbook;
import org.cxmaturity.tables.StartedModel;

/**
 * Copies of workbooks in which something is mended, renewed, added or taken out, as directories.
 *
 * @param own the directory of the product's own workbooks, which count where no others are named
 */
public record ChangedCopies(TableWorkbench workbench, Path own) {
    /**
     * Writes copies of a workbook, or of those of a directory, with the headers that this version demands.
     *
     * @param drop whether data may be left out that this version has no column for
     */
    public Result<List<RenewedHeader>> headers(Path workbooks, Path out, boolean drop) {
        return new NewWorkbooks(out).free().then(free -> WorkbookPaths.any(workbooks)
                .then(read -> RenewHeaders.of(read, drop))
                .then(renewed -> free.write(renewed.contents()).map(written -> renewed.reports())));
    }

    /**
     * Brings a workbook back as it was shipped.
     *
     * @param workbook its name, or {@code all}
     * @param tables the directory in which to put it in place of the one there, or nothing for the product's own
     * @param out the directory to write it to instead, if it is to leave those tables alone
     */
    public Result<List<RestoredWorkbook>> restore(String workbook, Optional<Path> tables, Optional<Path> out) {
        return ShippedWorkbooks.called(workbook)
                .then(new RestoredDirectory(out.or(() -> tables).orElse(own), out.isEmpty())::write);
    }

    /**
     * Writes copies of workbooks in which is mended what has one right mending.
     *
     * @param out the directory to write them to
     * @return the cells that were mended
     */
    public Result<List<ChangedCell>> tidy(Path workbooks, Path out) {
        return new NewWorkbooks(out).free().then(free -> WorkbookPaths.any(workbooks)
                .then(TidyTables::of)
                .then(tidied -> free.write(tidied.contents()).map(written -> tidied.cells())));
    }

    /**
     * Takes a maturity model out of workbooks, in a copy.
     *
     * @param tables the workbooks, or nothing for the product's own
     * @param out the directory to write the copy to, or nothing to see what would go
     */
    public Result<RemovedModel> removeModel(String model, Optional<Path> tables, Optional<Path> out) {
        List<Problem> problems =
                out.map(path -> new NewWorkbooks(path).occupied()).orElse(List.of());
        return Result.unless(Fault.USAGE, problems, model)
                .then(free -> WorkbookPaths.tables(tables.orElse(own)))
                .then(read -> workbench.remove(model, read))
                .then(reduced -> out.map(path -> new NewWorkbooks(path)
                                .write(reduced.contents())
                                .map(written -> reduced.removed().writtenTo(path.toString())))
                        .orElse(Result.done(reduced.removed())));
    }

    /**
     * Starts a maturity model in a copy of workbooks.
     *
     * @param out the directory to write the copy to
     * @param tables the workbooks to copy, or nothing for the product's own
     */
    public Result<StartedModel> start(ModelPlan plan, Path out, Optional<Path> tables) {
        NewWorkbooks copy = new NewWorkbooks(out);
        List<Problem> problems = Stream.concat(plan.problems().stream(), copy.occupied().stream())
                .toList();
        return Result.unless(Fault.USAGE, problems, plan)
                .then(sound -> WorkbookPaths.tables(tables.orElse(own)))
                .then(read -> workbench.start(plan, read, out.toString()))
                .then(model -> copy.write(model.contents()).map(written -> model.started()));
    }
}
