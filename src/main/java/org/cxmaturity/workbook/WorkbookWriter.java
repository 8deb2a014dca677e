package org.cxmaturity.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TableSpec;

/** Writes rows as workbooks for people and, the decision tables, for stock Drools. Equal rows give equal bytes. */
public final class WorkbookWriter {
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Map<Class<? extends Row>, ? extends List<? extends Row>> rows;

    /** A writer of these rows, by table; the ids of all tables make the drop-down lists. */
    public WorkbookWriter(Map<Class<? extends Row>, ? extends List<? extends Row>> rows) {
        this.rows = rows;
    }

    /** A writer of rows that were read, in the order in which they stood. */
    public static WorkbookWriter of(ReadTables read) {
        Map<Class<? extends Row>, List<Row>> ordered = new LinkedHashMap<>();
        read.rows().forEach((type, rows) -> {
            TableSpec<?> spec = TableSpec.of(type);
            ordered.put(
                    type,
                    rows.stream()
                            .sorted(Comparator.comparingInt(row ->
                                    CellPlace.parse(read.place(row, "id")).row()))
                            .toList());
        });
        return new WorkbookWriter(ordered);
    }

    /** One workbook, with all its sheets. */
    public byte[] bytes(String file) {
        List<TableSpec<?>> specs = TableSpec.byFile().get(file);
        if (specs == null) {
            throw new IllegalArgumentException(file + " is no workbook of the rule base");
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            DropDowns lists = new DropDowns(this::ids);
            SheetStyles styles = new SheetStyles(workbook);
            for (TableSpec<?> spec : specs) {
                new SheetWriter(workbook, spec, styles, lists).write(own(spec));
            }
            lists.write(workbook, styles);
            describe(workbook, specs.get(0));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return undated(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<? extends Row> own(TableSpec<?> spec) {
        List<? extends Row> own = rows.get(spec.type());
        return own == null ? List.of() : own;
    }

    private List<String> ids(Class<? extends Row> table) {
        List<? extends Row> own = rows.get(table);
        return own == null
                ? List.of()
                : own.stream().map(Row::id).sorted(Comparator.naturalOrder()).toList();
    }

    static void describe(XSSFWorkbook workbook, TableSpec<?> first) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(first.title());
        properties.setCreator("CX Maturity");
        properties.setCreated(Optional.of(new Date(0)));
        properties.setModified(Optional.of(new Date(0)));
    }

    /** The same archive with a fixed time on every entry. */
    public static byte[] undated(byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(WRITTEN);
                out.putNextEntry(same);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
