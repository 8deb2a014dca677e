package org.cxmaturity.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the grid draws, and what becomes of edits when others or the network are in the way. */
@Tag("program")
class GridSavingTest extends GridFixture {
    @Test
    void a_long_table_is_drawn_only_where_one_looks_and_shown_in_another_order_without_being_changed() {
        String draft = draft("Long");
        grid(draft, "wording");
        Locator rows = page.locator("#grid tbody tr");
        assertThat(rows.count()).isLessThan(100);
        String first = rows.first().textContent();

        page.locator("#grid .grid-scroll").evaluate("scroll => scroll.scrollTop = scroll.scrollHeight");
        assertThat(page.locator("#grid tbody tr").last()).containsText("+");
        assertThat(rows.count()).isLessThan(100);
        page.locator("#grid thead button").first().click();
        page.locator("#grid thead button").first().click();
        assertThat(page.locator("#grid thead th[aria-sort=descending]")).hasCount(1);
        page.getByLabel("Show rows with").fill("no such words anywhere");
        assertThat(page.locator("#grid .none")).isVisible();
        page.getByLabel("Show rows with").fill("");
        page.locator("#grid thead button").first().click();
        page.locator("#grid .grid-scroll").evaluate("scroll => scroll.scrollTop = 0");

        assertThat(rows.first()).hasText(first);
        page.navigate(draft);
        assertThat(page.getByText("Nothing differs from what the draft was begun from."))
                .isVisible();
    }

    @Test
    void what_cannot_be_saved_stays_is_said_and_is_saved_when_the_server_is_there_again() {
        String draft = draft("Offline");
        grid(draft, "effort-bands");
        page.locator(HERE).focus();
        press("Control+ArrowRight");
        page.context().setOffline(true);
        page.keyboard().type("Typed without a net");
        press("Enter");

        assertThat(page.locator(STATE)).containsText("Not saved: the server can’t be reached. Trying again");
        page.context().setOffline(false);
        saved();
        browser.complaints().removeIf(each -> each.contains("ERR_INTERNET_DISCONNECTED"));
        page.reload();
        page.locator(HERE).waitFor();
        assertThat(page.locator("#grid tbody")).containsText("Typed without a net");
    }

    @Test
    void two_who_change_the_same_cell_are_told_of_each_other() {
        String draft = draft("Together");
        grid(draft, "effort-bands");
        Page other = page.context().newPage();
        other.navigate(page.url());
        other.locator(HERE).focus();
        other.keyboard().press("Control+ArrowRight");
        other.keyboard().type("Theirs");
        other.keyboard().press("Enter");
        assertThat(other.locator(STATE)).hasText("Saved");
        other.close();

        page.locator(HERE).focus();
        press("Control+ArrowRight");
        page.keyboard().type("Mine");
        press("Enter");

        assertThat(page.locator(STATE)).containsText("Ana Pérez has changed Reason to “Theirs”");
        assertThat(page.locator("#grid tbody tr").first()).containsText("Theirs");
    }
}
