package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code cxm serve --demo} shows, and that it keeps nothing. */
class DemonstrationTest {
    @TempDir
    Path directory = Path.of("");

    @Test
    void six_clients_over_two_years_are_there_at_once_and_nothing_of_them_is_kept() throws Exception {
        Path data = directory.resolve("data");
        ServerSettings settings = new ServerSettings("127.0.0.1", 0, data, null, null, true, false);
        try (Server server = Server.start(settings, TestServer.cases()).orElseThrow()) {
            String link = server.welcome().get(1).replaceAll(".*(/sign-in/)", "$1");
            OwnersBrowser owner = new OwnersBrowser("http://127.0.0.1:" + server.port()).signIn(link, "Ana");

            assertThat(owner.get("/clients").body())
                    .contains("A demonstration with made-up clients: nothing is kept once it stops.")
                    .contains("Neighbourhood Bakery", "Alpine Family Hotel", "High Street Retailer")
                    .contains("Regional Bank", "District Council", "Scale-up Software")
                    .contains("Established", "▲ 1", "▼ 1", "points=\"4,19 34,14 65,14 92,14\"")
                    .contains("Over time: Jan 2025 Developing; Oct 2025 Developing; Jul 2026 Developing.");
            assertThat(owner.get("/ledger").body()).contains("20 records", "Demonstration");
        }
        assertThat(Files.exists(data)).isFalse();
    }
}
