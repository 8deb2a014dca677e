package org.cxmaturity.service.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks made to harm, each checked by a program of its own that has 512 MB: a clear problem, in time, and nothing fetched. */
@Tag("program")
class HostileWorkbooksTest {
    private static final long SECONDS = 5;
    /** What Java and a machine that runs other tests besides may take on top. */
    private static final long LEEWAY = 55;

    private static final String FILE = "effort-bands.drl.xlsx";
    /** Where harmful workbooks stand, each in the place of a sound one, in a program that checks several at once. */
    private static final List<String> FILES = List.of(
            FILE, "cost-bands.drl.xlsx", "silo-scoring.drl.xlsx", "hub-scoring.drl.xlsx", "size-classes.drl.xlsx");

    /** More than the program has memory. */
    private static final int BOMB_MEGABYTES = 600;

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path directory;

    private Path tables = Path.of("");
    private Map<String, byte[]> parts = Map.of();

    @BeforeEach
    void copy() throws IOException {
        tables = TableCopies.copy(directory.resolve("tables"));
        parts = parts(Files.readAllBytes(tables.resolve(FILE)));
    }

    @Test
    void a_zip_bomb() throws Exception {
        says(
                new Harmful(bomb("xl/bomb.xml"), "unpacks to more than 100 MB"),
                new Harmful(bomb("xl/media/bomb.png"), "unpacks to more than 100 MB"));
    }

    @Test
    void a_document_type() throws Exception {
        try (ServerSocket server = new ServerSocket(0)) {
            String declaration = "<?xml version=\"1.0\"?>\n<!DOCTYPE x SYSTEM \"http://localhost:"
                    + server.getLocalPort() + "/x.dtd\"><x/>";
            byte[] plain = declaration.getBytes(StandardCharsets.UTF_8);
            byte[] wide = declaration.getBytes(StandardCharsets.UTF_16);
            says(
                    new Harmful(with("xl/x.xml", plain), "a document type declaration"),
                    new Harmful(with("xl/x.xml", wide), "a document type declaration"),
                    new Harmful(with(SHEET, plain), "a document type declaration"));
            nobodyCalled(server);
        }
    }

    @Test
    void another_encoding_hides_nothing() throws Exception {
        byte[] ebcdic = "<?xml version=\"1.0\" encoding=\"IBM037\"?><!DOCTYPE x><x/>".getBytes("IBM037");
        String utf7 = "<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADwAIQ-DOCTYPE x+AD4-<x/>";
        says(
                new Harmful(with("xl/x.xml", ebcdic), "an unusual encoding"),
                new Harmful(with("xl/x.xml", utf7.getBytes(StandardCharsets.US_ASCII)), "an unusual encoding"));
    }

    @Test
    void links_outside() throws Exception {
        try (ServerSocket server = new ServerSocket(0)) {
            byte[] empty = "<x/>".getBytes(StandardCharsets.UTF_8);
            String image = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
                    + " Target=\"http://localhost:" + server.getLocalPort() + "/x.png\" TargetMode=\"External\"/>"
                    + "</Relationships>";
            says(
                    new Harmful(with("xl/externalLinks/externalLink1.xml", empty), "links to other"),
                    new Harmful(
                            with("xl/worksheets/_rels/sheet9.xml.rels", image.getBytes(StandardCharsets.UTF_8)),
                            "things outside"),
                    new Harmful(with("xl/connections.xml", empty), "connections to data outside"));
            nobodyCalled(server);
        }
    }

    @Test
    void a_million_rows() throws Exception {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        String sheet = new String(parts.getOrDefault(SHEET, new byte[0]), StandardCharsets.UTF_8);
        int end = sheet.indexOf("</sheetData>");
        rows.writeBytes(sheet.substring(0, end).getBytes(StandardCharsets.UTF_8));
        for (int row = 20; row < 1_000_020; row++) {
            rows.writeBytes(("<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>1</v></c></row>")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        rows.writeBytes(sheet.substring(end).getBytes(StandardCharsets.UTF_8));
        says(new Harmful(with(SHEET, rows.toByteArray()), "more rows, cells or text than a table"));
    }

    @Test
    void as_many_cells_as_are_let_through_in_every_workbook_fit_the_memory() throws Exception {
        StringBuilder cells = new StringBuilder();
        for (int row = 100; row < 9_100; row++) {
            cells.append("<row r=\"").append(row).append("\">");
            for (char column = 'A'; column <= 'T'; column++) {
                cells.append("<c r=\"")
                        .append(column)
                        .append(row)
                        .append("\" t=\"inlineStr\"><is><t>text ")
                        .append(row)
                        .append("</t></is></c>");
            }
            cells.append("</row>");
        }
        String sheet = new String(parts.getOrDefault(SHEET, new byte[0]), StandardCharsets.UTF_8);
        String filled = sheet.replace("</sheetData>", cells + "</sheetData>");
        byte[] large = zip(changed(SHEET, filled.getBytes(StandardCharsets.UTF_8)));
        for (String file : FILES) {
            Files.write(tables.resolve(file), large);
        }
        says(new Harmful(large, "a blank row"));
    }

    @Test
    void macros_under_another_name() throws Exception {
        String types = new String(parts.getOrDefault("[Content_Types].xml", new byte[0]), StandardCharsets.UTF_8)
                .replace("spreadsheetml.sheet.main", "spreadsheetml.sheet.macroEnabled.main")
                .replace(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.macroEnabled",
                        "application/vnd.ms-excel.sheet.macroEnabled");
        says(
                new Harmful(with("xl/vbaProject.bin", new byte[] {1, 2, 3}), "a workbook with macros"),
                new Harmful(
                        with("xl/macrosheets/sheet1.xml", "<x/>".getBytes(StandardCharsets.UTF_8)),
                        "a workbook with macros"),
                new Harmful(
                        with("[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8)), "a workbook with macros"));
    }

    @Test
    void a_password() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(Files.readAllBytes(tables.resolve(FILE)));
            }
            container.writeFilesystem(bytes);
        }
        says(new Harmful(bytes.toByteArray(), "an encrypted workbook"));
    }

    @Test
    void half_a_file_and_no_workbook_at_all() throws Exception {
        byte[] whole = Files.readAllBytes(tables.resolve(FILE));
        says(
                new Harmful(Arrays.copyOf(whole, whole.length / 2), "breaks off before its end"),
                new Harmful(Arrays.copyOf(whole, whole.length - 30), "breaks off before its end"),
                new Harmful("Row id;Days\n".getBytes(StandardCharsets.UTF_8), "a file that is no workbook"),
                new Harmful(new byte[0], "a file that is no workbook"),
                new Harmful(zip(Map.of("readme.txt", new byte[] {'x'})), "an archive without a workbook"));
    }

    private static void nobodyCalled(ServerSocket server) throws IOException {
        server.setSoTimeout(50);
        try {
            server.accept().close();
        } catch (SocketTimeoutException quiet) {
            return;
        }
        throw new AssertionError("something was fetched");
    }

    /**
     * A workbook made to harm.
     *
     * @param found what is to be said of it
     */
    private record Harmful(byte[] bytes, String found) {}

    /** Has a program with 512 MB check the tables, among them these, and looks for what it says of each. */
    private void says(Harmful... workbooks) throws IOException, InterruptedException {
        for (int at = 0; at < workbooks.length; at++) {
            Files.write(tables.resolve(FILES.get(at)), workbooks[at].bytes());
        }
        Path out = directory.resolve("out.txt");
        long start = System.nanoTime();
        Process cxm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dcxm.home=.",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.cxmaturity.Main",
                        "tables",
                        "check",
                        tables.toString(),
                        "--quick")
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = cxm.waitFor(SECONDS + LEEWAY, TimeUnit.SECONDS);
        if (!ended) {
            cxm.destroyForcibly();
        }
        String said = Files.readString(out);

        assertThat(ended)
                .as("after %d ms", (System.nanoTime() - start) / 1_000_000)
                .isTrue();
        assertThat(said).doesNotContain("internal error");
        for (int at = 0; at < workbooks.length; at++) {
            String file = FILES.get(at);
            String found = workbooks[at].found();
            assertThat(said.lines())
                    .as("%s in%n%s", found, said)
                    .anyMatch(line -> line.contains(file) && line.contains("found ") && line.contains(found));
        }
        assertThat(cxm.exitValue()).isEqualTo(4);
    }

    private byte[] bomb(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
            out.putNextEntry(new ZipEntry(name));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int megabyte = 0; megabyte < BOMB_MEGABYTES; megabyte++) {
                out.write(spaces);
            }
        }
        return bytes.toByteArray();
    }

    private byte[] with(String name, byte[] content) throws IOException {
        return zip(changed(name, content));
    }

    private Map<String, byte[]> changed(String name, byte[] content) {
        Map<String, byte[]> changed = new TreeMap<>(parts);
        changed.put(name, content);
        return changed;
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
