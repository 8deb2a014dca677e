package org.cxmaturity.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.rulebase.ShippedRows;
import org.cxmaturity.rulebase.WorkbookFiles;
import org.cxmaturity.tablespec.AssembledTables;

/** A shipped workbook as the parts of its archive, so that it can be written as another program would have written it. */
public final class WorkbookParts {
    public static final String SHEET = "xl/worksheets/sheet1.xml";

    private final String file;
    private final SortedMap<String, byte[]> parts = new TreeMap<>();

    private WorkbookParts(String file) {
        this.file = file;
    }

    public static WorkbookParts of(String file) {
        WorkbookParts parts = new WorkbookParts(file);
        try (ZipInputStream in =
                new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(Shipped.TABLES.resolve(file))))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** Changes the text of a part. */
    public WorkbookParts change(String part, UnaryOperator<String> change) {
        String before = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        return put(part, change.apply(before));
    }

    public WorkbookParts put(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Changes the text of every part of XML. */
    public WorkbookParts changeAll(UnaryOperator<String> change) {
        parts.replaceAll((name, content) -> name.endsWith(".xml") || name.endsWith(".rels")
                ? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : content);
        return this;
    }

    /** Adds rows below all others. */
    public WorkbookParts addRows(String rows) {
        return change(SHEET, sheet -> sheet.replace("</sheetData>", rows + "</sheetData>"));
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What is read of all tables with this workbook in its place. */
    public AssembledTables read() {
        try {
            SortedMap<String, byte[]> contents = new TreeMap<>(WorkbookFiles.all(Shipped.TABLES));
            contents.put(file, bytes());
            return new Workbooks(ShippedRows.read().orElse(null)).survey(contents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
