package org.cxmaturity.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The consultant's way in a real browser. */
@Tag("program")
class BrowserWayTest {
    private static final int WIDE = 1280;
    private static final int NARROW = 360;

    @TempDir
    private static Path directory;

    private static Browser browser;
    private static TestServer server;
    private static Page page;

    @BeforeAll
    static void signIn() {
        browser = new Browser();
        server = TestServer.start(directory);
        page = browser.window(WIDE, 900, ColorScheme.LIGHT);
        page.navigate(server.url(server.link()).toString());
        page.getByLabel("Your name").fill("Ana Pérez");
        page.getByText("Sign in", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        page.getByText("Open the bakery").click();
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

    private static String client() {
        return page.url().replaceAll("(/clients/[0-9a-f-]+).*", "$1");
    }

    @Test
    void an_answer_moves_what_the_page_says_at_once_and_the_report_comes_down() throws Exception {
        String client = client();
        page.navigate(client + "/facts/dimension/technology");
        Locator form = page.locator("form.answer").first();
        form.getByRole(AriaRole.RADIO).nth(3).check();

        assertThat(page.locator("form.answer").first().locator(".state")).hasText("Saved");
        assertThat(page.locator("#parts a[aria-current]")).containsText("1 of 6");
        page.navigate(client + "/result");
        page.locator("details.question summary").first().click();
        page.locator("details.question").first().getByText("partial").click();
        assertThat(page.locator("#strip")).isVisible();

        page.getByText("Put this result on record").click();
        assertThat(page.getByText("On record. The assessment stands in the")).isVisible();
        page.navigate(client + "/report");
        Download pdf = page.waitForDownload(() -> page.getByText("PDF", new Page.GetByTextOptions().setExact(true))
                .click());
        assertThat(pdf.suggestedFilename()).isEqualTo("Neighbourhood Bakery.pdf");
        assertThat(new String(Files.readAllBytes(pdf.path()), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        page.navigate(client + "/result");
    }

    @Test
    void what_cannot_be_saved_stays_is_said_and_is_saved_when_the_server_is_there_again() {
        page.navigate(client() + "/facts/dimension/leadership");
        Locator form = page.locator("form.answer").first();
        String id = form.getAttribute("id");
        page.context().setOffline(true);
        form.getByText("ad hoc").click();

        assertThat(page.locator("#" + id + " .state")).containsText("Not saved: the server can’t be reached.");
        page.context().setOffline(false);
        assertThat(page.locator("#" + id + " .state")).hasText("Saved");
        browser.complaints().removeIf(each -> each.contains("ERR_INTERNET_DISCONNECTED"));
        page.navigate(client() + "/result");
    }

    @Test
    void a_comment_is_saved_though_one_leaves_at_once() {
        String dimension = client() + "/facts/dimension/culture";
        page.navigate(dimension);
        Locator form = page.locator("form.answer").first();
        form.locator("details summary").click();
        form.getByLabel("Comment").fill("Left in a hurry");

        page.navigate(client() + "/result");

        page.navigate(dimension);
        assertThat(page.locator("form.answer").first().locator("textarea")).hasValue("Left in a hurry");
        page.navigate(client() + "/result");
    }

    @Test
    void a_bar_is_drawn_to_another_quarter_and_the_address_says_so() {
        String client = client();
        page.navigate(client + "/roadmap");
        Locator bar = page.locator(".track rect").first();
        bar.scrollIntoViewIfNeeded();
        String action = page.locator(".track").first().getAttribute("data-action");
        BoundingBox box = bar.boundingBox();
        double quarter = page.locator(".track svg").first().boundingBox().width
                / Integer.parseInt(page.locator(".track").first().getAttribute("data-quarters"));

        page.mouse().move(box.x + 3, box.y + 3);
        page.mouse().down();
        page.mouse().move(box.x + 3 + quarter, box.y + 3);
        page.mouse().up();

        assertThat(page.locator("#do-" + action)).hasValue("at2");
        assertThat(page).hasURL(Pattern.compile("do\\." + action + "=at2"));
        assertThat(page.locator("#line-" + action + " .more")).containsText("Q2");
        page.locator("#do-" + action).selectOption("out");
        assertThat(page.locator("#line-" + action)).hasCount(0);
        page.getByLabel("Keep this plan as").fill("Without the first");
        page.getByText("Keep", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Without the first")).isVisible();
        assertThat(page).hasURL(Pattern.compile("do\\." + action + "=out"));
        page.navigate(client + "/result");
    }

    @Test
    void what_is_said_of_an_action_is_saved_as_one_says_it() {
        String client = client();
        page.navigate(client + "/doing");
        page.getByText("Take over", new Page.GetByTextOptions().setExact(true)).click();
        Locator form = page.locator("form.entry").first();
        form.getByLabel("Owner").fill("Zoë");

        assertThat(page.locator("form.entry").first().locator(".state")).hasText("Saved");
        page.locator("form.entry").first().getByLabel("State").selectOption("DONE");
        assertThat(page.locator("article.work").first().locator("details summary"))
                .hasText("History: 3");
        assertThat(page.locator("#quarters tbody td:nth-child(3)").first()).hasText("1");
        page.navigate(client + "/doing");
        assertThat(page.locator("form.entry").first().getByLabel("Owner")).hasValue("Zoë");
        page.navigate(client + "/result");
    }

    @Test
    void no_page_complains_scrolls_sideways_or_shuts_anybody_out_in_any_size_and_light() {
        String client = client();
        List<String> pages = List.of(
                server.url("/clients").toString(),
                server.url("/clients/new").toString(),
                server.url("/ledger").toString(),
                server.url("/account").toString(),
                server.url("/people").toString(),
                client + "/result",
                client + "/facts/organisation",
                client + "/facts/list/technologies",
                client + "/facts/dimension/feedback",
                server.url("/themes").toString(),
                server.url("/people").toString(),
                server.url("/rules/editions").toString(),
                client + "/intake",
                client + "/evidence",
                client + "/roadmap?parallel=1&do.name-journey-owners=at1",
                client + "/variants",
                client + "/what-if?level.feedback.closed-loop=4",
                client + "/doing",
                client + "/compare",
                client + "/why/stage/journey",
                client + "/report");
        List<String> wrong = new ArrayList<>();
        for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
            page.setViewportSize(light == ColorScheme.LIGHT ? WIDE : NARROW, 900);
            for (String each : pages) {
                page.navigate(each);
                Browser.judged(page).forEach(found -> wrong.add(light + " " + each + ": " + found));
                int width = (int) page.evaluate("document.documentElement.scrollWidth");
                if (width > page.viewportSize().width) {
                    wrong.add(each + " is " + width + " wide");
                }
            }
        }
        page.setViewportSize(WIDE, 900);
        page.navigate(client + "/result");

        assertThat(wrong).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }
}
