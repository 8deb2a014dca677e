package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.cxmaturity.store.PostgresServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that look like those of who makes them. */
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"H2", "PostgreSQL"})
class ThemesWayTest {
    private static final Pattern CHOICE = Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>Fenwick &amp; Rowe");

    @Parameter
    String kind = "";

    @TempDir
    Path directory = Path.of("");

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    @Test
    void a_report_is_made_under_a_theme_that_was_kept_and_not_under_one_that_was_put_away() throws Exception {
        @Nullable String database = kind.equals("H2") ? null : PostgresServer.database();
        try (TestServer server = TestServer.start(directory, database).signIn("Ana")) {
            String client = server.example("neighbourhood-bakery");
            HttpResponse<String> kept = server.upload(
                    "/themes",
                    "logo",
                    "rings.png",
                    picture(),
                    Map.of(
                            "name", "Fenwick & Rowe",
                            "shows", "Two \"joined\" rings",
                            "main", "#14532D",
                            "second", "#B45309",
                            "font", "Source Sans 3"));
            assertThat(kept.headers().firstValue("Location")).hasValue("/themes");
            Matcher choice = CHOICE.matcher(server.get(client + "/report").body());
            assertThat(choice.find()).isTrue();
            String theme = choice.group(1);

            String report = new String(
                    server.file(client + "/report/html?theme=" + theme).body());

            assertThat(report)
                    .contains("Fenwick &amp; Rowe", "Two &quot;joined&quot; rings", "Source Sans 3")
                    .containsIgnoringCase("#14532d")
                    .contains(Base64.getEncoder().encodeToString(picture()));
            assertThat(server.get(client + "/report?theme=" + theme).body())
                    .contains("/report/pdf?download=yes&amp;theme=" + theme);

            server.post("/themes/" + theme + "/archive", Map.of());
            assertThat(server.get(client + "/report/html?theme=" + theme).statusCode())
                    .isEqualTo(404);
            server.post("/themes/" + theme + "/bring-back", Map.of());
            assertThat(server.get(client + "/report/html?theme=" + theme).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void all_that_is_wrong_with_a_theme_is_told_by_its_field_and_nothing_is_kept() throws Exception {
        @Nullable String database = kind.equals("H2") ? null : PostgresServer.database();
        try (TestServer server = TestServer.start(directory, database).signIn("Ana")) {
            String wrong = server.upload(
                            "/themes",
                            "logo",
                            "rings.gif",
                            new byte[] {'G', 'I', 'F', '8'},
                            Map.of("name", "", "main", "#14532D", "second", "#14532E", "font", "A;B"))
                    .body();

            assertThat(wrong)
                    .contains(
                            "<code>Name</code>",
                            "<code>Logo</code>",
                            "<code>Second colour</code>",
                            "<code>Font</code>");
            assertThat(server.get("/themes").body()).doesNotContain("Put away");
        }
    }
}
