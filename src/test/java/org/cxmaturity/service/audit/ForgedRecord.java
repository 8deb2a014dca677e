package org.cxmaturity.service.audit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.LedgerStore;

/** What a forger would do who can chain a ledger anew. */
final class ForgedRecord {
    private ForgedRecord() {}

    /** Gives the first record another stage in its first placement, and the hash it then has. */
    static void withStage(Path ledger, String stage) throws IOException, NoSuchAlgorithmException {
        anew(
                ledger,
                line -> line.replaceFirst(
                        "\"stage\":\"radiate\",\"stages\"", "\"stage\":\"" + stage + "\",\"stages\""));
    }

    /** Makes the first record one of another form, and gives it the hash it then has. */
    static void withForm(Path ledger, String schema) throws IOException, NoSuchAlgorithmException {
        anew(
                ledger,
                line -> line.replace("\"schema\":\"cx-maturity/audit-record/v1\"", "\"schema\":\"" + schema + '"'));
    }

    /** Makes the first record rest on a workbook of which some cells say something else, and gives it the hash it then has. */
    static void withCells(LedgerStore ledger, String workbook, String now, String then)
            throws IOException, NoSuchAlgorithmException {
        Path file = Path.of(ledger.name());
        String before =
                Files.readString(file).replaceFirst("(?s).*?\"" + workbook + "\":\"(sha256:[0-9a-f]+)\".*", "$1");
        byte[] content =
                ledger.archive().get(workbook, Hash.read(before).orElseThrow()).orElseThrow();
        String after =
                ledger.archive().keep(edited(content, now, then)).orElseThrow().toString();
        anew(file, line -> line.replace(before, after));
    }

    private static byte[] edited(byte[] content, String now, String then) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        cell.setCellValue(cell.getStringCellValue().replace(now, then));
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void anew(Path ledger, UnaryOperator<String> forge) throws IOException, NoSuchAlgorithmException {
        List<String> lines = new ArrayList<>(Files.readAllLines(ledger));
        String line = forge.apply(lines.get(0));
        String body = "{" + line.substring(line.indexOf("\"previous\""));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
        lines.set(0, "{\"hash\":\"sha256:" + HexFormat.of().formatHex(hash) + "\"," + body.substring(1));
        Files.writeString(ledger, String.join("\n", lines) + "\n");
    }
}
