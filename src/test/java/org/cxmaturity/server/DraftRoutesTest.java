package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent to a draft that is not there, and what is no change of one. */
class DraftRoutesTest {
    private static final String NO_DRAFT = "/rules/drafts/" + UUID.randomUUID();

    @TempDir
    private static Path directory;

    private static TestServer server;
    private static String draft = "";

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = TestServer.start(directory).signIn("Ana Pérez");
        draft = server.post("/rules/drafts", Map.of("name", "Thresholds"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/give-up",
        "/take-up",
        "/undo",
        "/conflicts",
        "/review",
        "/review/cancel",
        "/propose",
        "/tables/effort-bands/edits",
        "/tables/effort-bands/undo",
        "/tables/effort-bands/row"
    })
    void a_draft_of_another_workspace_is_not_there_to_be_changed(String page) throws Exception {
        Map<String, String> fields =
                Map.of("edit", "1", "row", "r12", "changes", "", "table.0", "effort-bands", "choice.0", "there");

        assertThat(server.post(NO_DRAFT + page, fields).statusCode()).isEqualTo(404);
        assertThat(server.upload(NO_DRAFT + "/workbooks", "workbook", "a.xlsx", new byte[] {'P', 'K'})
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_no_change_of_a_table_is_refused_and_changes_nothing() throws Exception {
        String edits = draft + "/tables/effort-bands/edits";

        assertThat(server.post(edits, Map.of("changes", "set\tr12\n")).statusCode())
                .isEqualTo(400);
        assertThat(server.post(edits, Map.of("changes", "add\t\tmany\tn1234567\n"))
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> refused = server.post(edits, Map.of("changes", "set\tr12\tnothing\ta\tb\n"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("the column nothing");
        assertThat(server.get(draft).body()).doesNotContain("Take back");
    }
}
