package org.cxmaturity.service.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.StockDrl;

/** Has stock Drools make rules of a workbook that the product's own reader has accepted. */
final class DeriveDrl {
    private DeriveDrl() {}

    /**
     * The rules.
     *
     * @param workbook a file, or the name of a workbook
     * @param tables where a workbook is that is named
     */
    static Result<String> of(String workbook, Path tables) {
        Path path = Path.of(workbook);
        if (!Files.isRegularFile(path)) {
            Optional<Path> named = WorkbookNames.file(workbook).map(tables::resolve);
            if (named.isEmpty()) {
                return new Result.Refused<>(
                        Fault.USAGE,
                        List.of(WorkbookNames.unknown(
                                "WORKBOOK", workbook, "a file, or the name of a workbook in " + tables)));
            }
            if (!Files.isRegularFile(named.get())) {
                return new Result.Refused<>(
                        Fault.TABLES,
                        List.of(new Problem(
                                named.get().toString(), "no such file", "the workbook of that name", null)));
            }
            path = named.get();
        }
        try {
            StockDrl.Derived derived = StockDrl.of(path);
            return derived instanceof StockDrl.Derived.Refused refused
                    ? new Result.Refused<>(Fault.TABLES, ProblemPlaces.under(path, refused.problems()))
                    : new Result.Done<>(((StockDrl.Derived.Rules) derived).drl());
        } catch (IOException e) {
            return new Result.Refused<>(Fault.INPUT, List.of(ProblemPlaces.unreadable(path, e)));
        }
    }
}
