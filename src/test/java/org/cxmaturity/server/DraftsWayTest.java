package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.store.PostgresServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

/** A draft without JavaScript, and its workbooks on their way out and back. */
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"H2", "PostgreSQL"})
class DraftsWayTest {
    private static final String FILE = "effort-bands.drl.xlsx";
    private static final String TABLE = "/tables/effort-bands";
    private static final Pattern LAST_COLUMN = Pattern.compile("name=\"was\\.reason\" value=\"([^\"]*)\"");
    private static final Pattern ROW = Pattern.compile("\\?row=(r[0-9]+)");

    @Parameter
    String kind = "";

    @TempDir
    Path directory = Path.of("");

    private TestServer start() throws IOException, InterruptedException {
        @Nullable String database = kind.equals("H2") ? null : PostgresServer.database();
        return TestServer.start(directory, database).signIn("Ana");
    }

    private static String begun(TestServer server, String name) throws IOException, InterruptedException {
        return server.post("/rules/drafts", Map.of("name", name))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.group(1);
    }

    /** The reason of the first row as its form shows it. */
    private static String reason(TestServer server, String draft) throws IOException, InterruptedException {
        String row = first(ROW, server.get(draft + TABLE).body());
        return HtmlUtils.htmlUnescape(
                first(LAST_COLUMN, server.get(draft + TABLE + "?row=" + row).body()));
    }

    private static HttpResponse<String> edit(TestServer server, String draft, String was, String reason)
            throws IOException, InterruptedException {
        String row = first(ROW, server.get(draft + TABLE).body());
        return server.post(draft + TABLE + "/row", Map.of("row", row, "reason", reason, "was.reason", was));
    }

    private static byte[] edited(byte[] content, Consumer<XSSFSheet> edit) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            edit.accept(workbook.getSheetAt(0));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** The last cell of the first row below the titles. */
    private static XSSFCell reason(XSSFSheet sheet) {
        int at = 0;
        while (!sheet.getRow(at).getCell(0).toString().equals("Row id")) {
            at++;
        }
        return sheet.getRow(at + 1).getCell(sheet.getRow(at).getLastCellNum() - 1);
    }

    @Test
    void a_row_is_changed_by_a_form_told_beside_the_live_one_and_taken_back() throws Exception {
        try (TestServer server = start()) {
            String draft = begun(server, "Plainly");
            String was = reason(server, draft);

            assertThat(edit(server, draft, was, "<script>alert(1)</script> & more")
                            .statusCode())
                    .isEqualTo(302);

            String page = server.get(draft + TABLE).body();
            assertThat(page)
                    .contains(
                            "<del>" + HtmlUtils.htmlEscape(was) + "</del>",
                            "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more")
                    .doesNotContain("<script>alert");
            assertThat(server.get(draft).body()).contains("1 change", "Take back");
            assertThat(server.get("/rules/tables/effort-bands").body()).doesNotContain("alert(1)");
            server.post(draft + "/undo", Map.of("edit", "1"));
            assertThat(reason(server, draft)).isEqualTo(was);
            assertThat(server.get(draft).body()).contains("Nothing differs", "taken back");
        }
    }

    @Test
    void who_is_late_is_told_by_whom_the_cell_was_changed() throws Exception {
        try (TestServer server = start()) {
            String draft = begun(server, "Late");
            String was = reason(server, draft);
            edit(server, draft, was, "first");

            HttpResponse<String> late = edit(server, draft, was, "second");

            String page = server.get(
                            late.headers().firstValue("Location").orElseThrow().replaceAll("#.*", ""))
                    .body();
            assertThat(page).contains("Somebody else has changed the same", "Ana: Reason, now “first”");
            assertThat(reason(server, draft)).isEqualTo("first");
        }
    }

    @Test
    void a_workbook_goes_out_and_back_and_what_both_have_changed_is_chosen() throws Exception {
        try (TestServer server = start()) {
            String draft = begun(server, "Out and back");
            byte[] copy = server.file(draft + "/workbooks/" + FILE).body();
            assertThat(copy).isEqualTo(Files.readAllBytes(Shipped.TABLES.resolve(FILE)));
            edit(server, draft, reason(server, draft), "in the draft");

            String shown = server.upload(
                            draft + "/workbooks", "workbook", "mine.xlsx", edited(copy, sheet -> reason(sheet)
                                    .setCellValue("in Excel")))
                    .body();

            assertThat(shown).contains("Changed in both", "in the draft", "in Excel");
            String row = first(Pattern.compile("name=\"row.0\" value=\"([^\"]+)\""), shown);
            server.post(
                    draft + "/conflicts",
                    Map.of(
                            "table.0", "effort-bands",
                            "row.0", row,
                            "column.0", "reason",
                            "here.0", "in the draft",
                            "value.0", "in Excel",
                            "choice.0", "there"));
            assertThat(reason(server, draft)).isEqualTo("in Excel");
            byte[] formula = edited(copy, sheet -> reason(sheet).setCellFormula("HYPERLINK(\"http://localhost:1\")"));
            HttpResponse<String> refused = server.upload(draft + "/workbooks", "workbook", FILE, formula);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("the formula");
            assertThat(reason(server, draft)).isEqualTo("in Excel");
        }
    }

    @Test
    void all_workbooks_go_out_in_one_file_and_a_draft_is_given_up_and_taken_up() throws Exception {
        try (TestServer server = start()) {
            String draft = begun(server, "All");
            List<String> files = new ArrayList<>();
            try (ZipInputStream zip = new ZipInputStream(
                    new ByteArrayInputStream(server.file(draft + "/workbooks").body()))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    files.add(entry.getName());
                }
            }
            assertThat(files).contains(FILE, "actions.xlsx", "rule-base.xlsx").isSorted();

            server.post(draft + "/give-up", Map.of());
            assertThat(server.get("/rules").body()).contains("Given up", "No draft yet");
            server.post(draft + "/take-up", Map.of());
            assertThat(server.get("/rules").body()).contains(">All</strong>").doesNotContain("Given up");
            assertThat(server.post("/rules/drafts", Map.of("name", "all")).body())
                    .contains("by which another draft goes");
        }
    }
}
