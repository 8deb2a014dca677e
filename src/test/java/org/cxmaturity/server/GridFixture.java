package org.cxmaturity.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** An analyst with the grid of a draft's table in a real browser. */
abstract class GridFixture {
    static final String HERE = "#grid td.here";
    static final String STATE = "#grid .grid-state";

    @TempDir
    private static Path directory;

    static Browser browser;
    static TestServer server;
    static Page page;

    @BeforeAll
    static void signIn() {
        browser = new Browser();
        server = TestServer.start(directory);
        page = browser.window(1280, 900, ColorScheme.LIGHT);
        page.navigate(server.url(server.link()).toString());
        page.getByLabel("Your name").fill("Ana Pérez");
        page.getByText("Sign in", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
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

    /** The address of a new draft. */
    static String draft(String name) {
        page.navigate(server.url("/rules").toString());
        page.getByLabel("A new draft, called").fill(name);
        page.getByText("Begin", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name)))
                .isVisible();
        return page.url();
    }

    static void grid(String draft, String table) {
        page.navigate(draft + "/tables/" + table);
        page.locator(HERE).waitFor();
    }

    static void press(String... keys) {
        for (String each : keys) {
            page.keyboard().press(each);
        }
    }

    static void saved() {
        assertThat(page.locator(STATE)).containsText("Saved");
    }

    /** Puts a text on the clipboard, as a spreadsheet does, and pastes it. */
    static void paste(String text) {
        page.evaluate(
                "text => { const data = new DataTransfer(); data.setData('text/plain', text);"
                        + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
                        + " { clipboardData: data, bubbles: true, cancelable: true })); }",
                text);
    }

    static String count() {
        return page.locator("#grid .grid-line span").first().textContent();
    }
}
