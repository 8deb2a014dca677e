package org.cxmaturity.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Remedy;
import org.cxmaturity.tables.RenewedHeader;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** A workbook whose sheets have the headers that this version demands, above the data that they had before. */
public final class RenewedWorkbook {
    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> losses = new ArrayList<>();
    private final List<Problem> blanks = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();
    private byte[] content;

    private RenewedWorkbook(NamedContent workbook) {
        this.name = workbook.name();
        this.content = workbook.bytes();
    }

    /** Renews the headers of a workbook. */
    public static RenewedWorkbook of(NamedContent workbook) {
        RenewedWorkbook renewed = new RenewedWorkbook(workbook);
        renewed.open();
        return renewed;
    }

    /** Why the headers can't be renewed; empty where they can. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Data that this version has no column for, and that are left out. */
    public List<Problem> losses() {
        return List.copyOf(losses);
    }

    /** What was changed. */
    public RenewedHeader report() {
        return new RenewedHeader(name, changes, blanks);
    }

    /** The workbook, byte for byte as it was where nothing was to change. */
    public byte[] content() {
        return content.clone();
    }

    private void open() {
        try (XSSFWorkbook workbook = GuardedWorkbook.open(name, content, problems)) {
            if (workbook != null) {
                renew(workbook);
            }
        } catch (IOException e) {
            problems.add(GuardedWorkbook.unopened(name, e));
        }
    }

    private void renew(XSSFWorkbook workbook) throws IOException {
        String file = file(workbook);
        if (file == null) {
            problems.add(new Problem(
                    name,
                    "a workbook that holds no table of the rule base",
                    "a workbook of decision tables, with the sheets it came with",
                    null));
            return;
        }
        TableSpec.in(file).forEach(spec -> sheet(workbook, spec, file));
        if (problems.isEmpty() && !changes.isEmpty()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            content = bytes.toByteArray();
        }
    }

    /** A header may be spoilt beyond recognition: then the file's name counts. */
    private @Nullable String file(XSSFWorkbook workbook) {
        if (TableSpec.known().containsKey(name)) {
            return name;
        }
        String known = WorkbookRecognition.of(workbook, name);
        if (known != null) {
            return known;
        }
        return TableSpec.known().keySet().stream()
                .filter(file -> TableSpec.in(file).stream().allMatch(spec -> workbook.getSheet(spec.sheet()) != null))
                .findFirst()
                .orElse(null);
    }

    private void sheet(XSSFWorkbook workbook, TableSpec<?> spec, String file) {
        if (MissingSheet.isNew(workbook, spec)) {
            MissingSheet.add(workbook, spec);
            changes.add("sheet " + spec.sheet() + ": added, with what all rows went by before there was such a sheet");
            return;
        }
        XSSFSheet sheet = workbook.getSheet(spec.sheet());
        OldColumns old = sheet == null ? null : OldColumns.in(sheet, spec);
        if (sheet == null || old == null) {
            problems.add(
                    sheet == null
                            ? MissingSheet.problem(workbook, spec)
                            : MovedHeader.unrecognised(spec).with(new Remedy(Remedy.Kind.RESTORE_WORKBOOK, file)));
            return;
        }
        RenewedSheet renewed = new RenewedSheet(sheet, spec, old);
        renewed.renew();
        losses.addAll(renewed.losses());
        blanks.addAll(renewed.blanks());
        renewed.changes().forEach(change -> changes.add("sheet " + spec.sheet() + ": " + change));
    }
}
