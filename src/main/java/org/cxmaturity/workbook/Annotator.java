package org.cxmaturity.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
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

    /**
     * The copies that there is something to say in, by file name; workbooks that can't be opened safely have none.
     *
     * @param workbooks their contents, by file name
     */
    public static SortedMap<String, byte[]> copies(Map<String, byte[]> workbooks, List<Remark> remarks) {
        Map<String, List<Remark>> files = new TreeMap<>();
        remarks.stream()
                .filter(each -> TableSpec.known().containsKey(each.file()) && workbooks.containsKey(each.file()))
                .forEach(each -> files.computeIfAbsent(each.file(), first -> new ArrayList<>())
                        .add(each));
        SortedMap<String, byte[]> copies = new TreeMap<>();
        files.forEach((file, own) ->
                copy(Objects.requireNonNull(workbooks.get(file)), own).ifPresent(copy -> copies.put(file, copy)));
        return copies;
    }

    /** Whether a workbook is a copy that an annotator made. */
    public static boolean made(byte[] content) {
        try (XSSFWorkbook workbook = open(content)) {
            return workbook != null
                    && workbook.getProperties().getCustomProperties().contains(MARK);
        } catch (IOException e) {
            return false;
        }
    }

    private static @Nullable XSSFWorkbook open(byte[] content) {
        return GuardedWorkbook.open("", content, new ArrayList<>());
    }

    private static Optional<byte[]> copy(byte[] content, List<Remark> remarks) {
        try (XSSFWorkbook workbook = open(content)) {
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
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | OpenXML4JRuntimeException unreadable) {
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
