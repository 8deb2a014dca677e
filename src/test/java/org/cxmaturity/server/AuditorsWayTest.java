package org.cxmaturity.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The auditor's way in a real browser, from the link of their invitation to the row as it was. */
@Tag("program")
class AuditorsWayTest {
    private static final int WIDE = 1280;
    private static final int NARROW = 360;

    @TempDir
    private static Path directory;

    private static Browser browser;
    private static TestServer server;
    private static Page page;
    private static String client = "";

    @BeforeAll
    static void signIn() throws IOException, InterruptedException {
        browser = new Browser();
        server = TestServer.start(directory).signIn("Ana Pérez");
        client = server.example("high-street-retailer");
        server.post(client + "/record", Map.of("note", "First"));
        server.post(
                client + "/facts/answers/feedback.closed-loop",
                Map.of("level", "0", "was", "", "on", "2026-12-01", "form", "f"));
        server.post(client + "/record", Map.of("note", "Second"));
        server.post("/people", Map.of("name", "Audrey", "role", "AUDITOR"));
        Matcher link = Pattern.compile("value=\"[^\"]*(/sign-in/[^\"]+)\"")
                .matcher(server.get("/people").body());
        assertThat(link.find()).isTrue();
        page = browser.window(WIDE, 900, ColorScheme.LIGHT);
        page.navigate(server.url(link.group(1)).toString());
        page.locator("main button").click();
    }

    @AfterAll
    static void close() {
        if (server != null) {
            server.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    private static void click(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    @Test
    void from_the_ledger_to_the_fact_and_the_row_as_it_was() throws IOException {
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New client")))
                .hasCount(0);
        click("Ledger");
        page.getByLabel("Client").fill("High Street Retailer");
        page.getByText("Search", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("2 of 2 records")).isVisible();
        click("Record 1");
        click("Why, and why not the next: Five levels");
        Locator closed = page.locator(".tree details:not([open]) > summary");
        for (int i = 0;
                i < 40 && page.getByText("in the recorded profile").first().isHidden();
                i++) {
            closed.first().click();
        }
        page.getByText("in the recorded profile").first().click();

        assertThat(page.locator("#fact")).isInViewport();
        assertThat(page.locator("#fact")).hasClass(Pattern.compile("marked"));
        page.locator(".hanging summary").click();
        page.locator(".hanging tbody a").first().click();
        assertThat(page.locator("tr.cited")).hasCount(1);
        page.getByText("Every record that rests on this row").click();
        assertThat(page.getByText("2 of 2 records")).isVisible();

        click("Record 2");
        Download dossier = page.waitForDownload(() -> click("This client’s dossier"));
        assertThat(Files.size(dossier.path())).isGreaterThan(100_000);
    }

    @Test
    void a_check_says_how_far_it_has_come_until_it_is_done() {
        page.navigate(server.url("/ledger").toString());
        page.getByText("Replay all").click();

        assertThat(page.getByText("It comes out the same.")).isVisible();
        assertThat(page.getByText("2 records the same bytes")).isVisible();
        page.navigate(server.url("/ledger").toString());
        page.getByText("Verify", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Whole: everything is as it was written.")).isVisible();
    }

    @Test
    void no_page_complains_scrolls_sideways_or_shuts_anybody_out_in_any_size_and_light() {
        List<String> pages = List.of(
                "/ledger",
                "/ledger?row=nothing&from=never",
                "/ledger/records/1",
                "/ledger/records/1/why?stage=journey",
                "/ledger/records/1/facts",
                "/ledger/records/1/facts?fact=answers%23nothing",
                "/ledger/records/1/row?row=stage-criteria%23JRN-INITIATE-01",
                "/ledger/compare?no=1&no=2",
                "/ledger/proofs",
                client + "/facts/dimension/feedback",
                client + "/facts/organisation",
                client + "/intake",
                client + "/doing");
        List<String> wrong = new ArrayList<>();
        for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
            page.setViewportSize(light == ColorScheme.LIGHT ? WIDE : NARROW, 900);
            for (String each : pages) {
                page.navigate(server.url(each).toString());
                Browser.judged(page).forEach(found -> wrong.add(light + " " + each + ": " + found));
                int width = (int) page.evaluate("document.documentElement.scrollWidth");
                if (width > page.viewportSize().width) {
                    wrong.add(each + " is " + width + " wide");
                }
            }
        }
        page.setViewportSize(WIDE, 900);

        assertThat(wrong).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }
}
