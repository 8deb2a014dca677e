package org.cxmaturity.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** Makes copies of workbooks in which cells and rows are coloured and commented; everything else in them stays as it was. */
public final class Annotator {
    private static final String MARK = "cxm-annotated";

    private Annotator() {}

    /** The copies that are to be written, by file name; workbooks that can't be opened safely have none. */
    public static Map<String, byte[]> copies(Path tables, List<Remark> remarks) throws IOException {
        Map<String, List<Remark>> files = new TreeMap<>();
        remarks.stream()
                .filter(each -> TableSpec.known().containsKey(each.file()))
                .forEach(each -> files.computeIfAbsent(each.file(), first -> new ArrayList<>())
                        .add(each));
        Map<String, byte[]> copies = new LinkedHashMap<>();
        for (Map.Entry<String, List<Remark>> file : files.entrySet()) {
            copy(tables.resolve(file.getKey()), file.getValue()).ifPresent(copy -> copies.put(file.getKey(), copy));
        }
        return copies;
    }

    /** Whether a file is a copy that an annotator made. */
    public static boolean made(Path file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            return workbook != null
                    && workbook.getProperties().getCustomProperties().contains(MARK);
        }
    }

    private static @Nullable XSSFWorkbook open(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > FileGuard.LARGEST) {
            return null;
        }
        return GuardedWorkbook.open(file.toString(), Files.readAllBytes(file), new ArrayList<>());
    }

    private static Optional<byte[]> copy(Path file, List<Remark> remarks) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            if (workbook == null) {
                return Optional.empty();
            }
            CellMarks marks = new CellMarks(workbook);
            remarks.stream().sorted(Comparator.comparing(Remark::tone)).forEach(each -> mark(workbook, marks, each));
            if (!workbook.getProperties().getCustomProperties().contains(MARK)) {
                workbook.getProperties().getCustomProperties().addProperty(MARK, true);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return Optional.of(bytes.toByteArray());
        } catch (IllegalArgumentException | IllegalStateException | OpenXML4JRuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static void mark(XSSFWorkbook workbook, CellMarks marks, Remark remark) {
        CellPlace place = remark.at();
        XSSFSheet named = workbook.getSheet(place.sheet());
        XSSFSheet sheet = named == null ? workbook.getSheetAt(0) : named;
        CellReference at = new CellReference(place.cell().isEmpty() ? "A1" : place.cell());
        Row row = CellUtil.getRow(at.getRow(), sheet);
        marks.mark((XSSFCell) CellUtil.getCell(row, at.getCol()), remark);
    }
}
