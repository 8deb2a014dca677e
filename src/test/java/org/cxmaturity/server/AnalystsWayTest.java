package org.cxmaturity.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The analyst's way in a real browser: a draft of the rule base, whose tables are edited in a grid. */
@Tag("program")
class AnalystsWayTest extends GridFixture {
    @Test
    void a_table_is_edited_by_keyboard_alone() {
        String draft = draft("By keyboard");
        grid(draft, "wording");
        for (int tabs = 0; page.locator(HERE + ":focus").count() == 0 && tabs < 60; tabs++) {
            press("Tab");
        }
        assertThat(page.locator(HERE)).isFocused();
        String last = count();

        press("Control+End", "ArrowUp", "ArrowUp", "Home", "ArrowRight", "ArrowRight", "ArrowRight");
        press("F2");
        page.keyboard().type(" and more");
        press("Escape", "F2");
        page.keyboard().type(" of it");
        press("Enter");
        saved();
        press("ArrowUp");
        assertThat(page.locator(HERE)).containsText(" of it");
        assertThat(page.locator(HERE)).not().containsText(" and more");
        assertThat(page.locator("#cell-says .was")).containsText("Was: ");
        page.keyboard().type("Typed over");
        press("Tab", "ArrowLeft");
        assertThat(page.locator(HERE)).containsText("Typed over");
        press("Control+z");
        assertThat(page.locator(HERE)).containsText(" of it");
        press("Control+y");
        assertThat(page.locator(HERE)).containsText("Typed over");
        press("Home", "Control+Enter");
        page.keyboard().type("two words");
        press("Enter");
        saved();
        press("ArrowUp");
        assertThat(page.locator(HERE)).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#cell-says")).containsText("Found \"two words\"; expected letters, digits");
        press("Control+Delete");
        saved();
        assertThat(page.locator("#grid .grid-line span").first()).hasText(last.replace("0 changed", "1 changed"));

        page.reload();
        page.locator(HERE).waitFor();
        assertThat(page.locator("#grid .grid-line span").first()).containsText("1 changed, 0 problems");
        page.navigate(draft);
        assertThat(page.getByText("1 change", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void of_two_hundred_rows_pasted_ten_cells_are_marked_the_others_are_sound_and_nothing_is_live() {
        String draft = draft("Pasted");
        grid(draft, "stage-criteria");
        String live = server.url("/rules").toString();
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < 200; row++) {
            String minimum =
                    row % 20 == 7 ? List.of("six", "=1+1", "", "2.5", "9").get(row / 20 % 5) : "2";
            rows.add(String.join(
                    "\t",
                    "PST-" + row,
                    "channels.e-mail",
                    "journey",
                    "initiate",
                    "1",
                    minimum,
                    "no",
                    "none",
                    "0",
                    "no",
                    row == 0 ? "\"a \"\"quoted\"\" reason, with a tab	in it\"" : "a \"good\" reason",
                    "<script>alert(1)</script> javascript:alert(2)"));
        }
        rows.set(0, rows.get(0).replace("tab\tin", "tab in"));
        page.locator(HERE).focus();
        press("Control+End", "Home", "ArrowDown");

        paste(String.join("\n", rows) + "\n");

        assertThat(page.locator(STATE)).containsText("200 rows pasted. Saved");
        assertThat(page.locator("#grid .grid-line span").first()).hasText("353 rows, 200 changed, 10 problems");
        page.getByLabel("Which rows").selectOption("wrong");
        assertThat(page.locator("#grid td.wrong")).hasCount(10);
        assertThat(page.locator("#grid tbody td.wrong .sign")).hasCount(10);
        page.locator("#grid td.wrong").first().click();
        assertThat(page.locator("#cell-says .problem")).containsText("Found the text \"six\"; expected a whole number");
        assertThat(page.locator("#grid tbody script")).hasCount(0);
        page.getByLabel("Which rows").selectOption("changed");
        assertThat(page.locator("#grid tbody tr").first()).containsText("a \"quoted\" reason, with a tab in it");
        assertThat(page.locator("#grid tbody tr").first()).containsText("<script>alert(1)</script>");

        page.navigate(draft);
        page.locator(".wrong-list a").nth(1).click();
        assertThat(page.locator(HERE)).isFocused();
        assertThat(page.locator(HERE)).containsText("=1+1");
        page.navigate(live);
        assertThat(page.locator("#main")).containsText("200 changes");
        page.navigate(live + "/tables/stage-criteria");
        assertThat(page.locator("tbody tr")).hasCount(153);
        assertThat(page.locator("#main")).not().containsText("PST-1");
    }

    @Test
    void a_column_of_known_values_offers_them_and_takes_the_one_that_is_chosen() {
        String draft = draft("Offered");
        grid(draft, "action-triggers");
        page.locator(HERE).focus();
        int column = page.locator("#grid thead button").allTextContents().indexOf("Action");
        IntStream.range(0, column).forEach(each -> press("ArrowRight"));
        page.keyboard().type("journey-own");
        Locator offers = page.locator("#offers [role=option]");
        assertThat(offers.first()).isVisible();
        String value = offers.first().getAttribute("data-value");
        press("ArrowDown", "Enter");

        saved();
        press("ArrowUp");
        assertThat(page.locator(HERE)).containsText(value);
        assertThat(page.locator("#grid .grid-line span").first()).containsText("1 changed, 0 problems");
    }

    @Test
    void after_a_trial_each_condition_says_whether_the_client_meets_it_until_the_table_is_changed() {
        page.navigate(server.url("/clients").toString());
        page.getByText("Open the bakery").click();
        String draft = draft("Tried");
        grid(draft, "action-triggers");

        page.getByText("Try", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator("#trial [role=status]")).containsText("rows fire");
        assertThat(page.locator("#grid td.hit").first()).isVisible();
        page.locator("#grid td.miss").first().click();
        assertThat(page.locator("#cell-says")).containsText("Neighbourhood Bakery: the row does not fire. There: ");
        press("Control+Home", "Control+ArrowRight");
        page.keyboard().type("A reason of ours");
        press("Enter");
        saved();
        assertThat(page.locator("#grid td.hit")).hasCount(0);
        press("Home");
        page.keyboard().type("two words");
        press("Enter");
        saved();
        page.getByText("Try", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#trial [role=status]")).containsText("The draft cannot be tried yet");
    }

    @Test
    void no_page_of_rules_complains_scrolls_sideways_or_shuts_anybody_out_in_any_size_and_light() {
        String draft = draft("Judged");
        grid(draft, "stage-criteria");
        page.locator(HERE).focus();
        press("ArrowRight", "x", "Enter");
        saved();
        List<String> wrong = new ArrayList<>();
        for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
            for (int width : List.of(1280, 360)) {
                page.setViewportSize(width, 900);
                for (String each : List.of(
                        server.url("/rules").toString(),
                        server.url("/rules/tables/effort-bands").toString(),
                        draft,
                        draft + "/tables/stage-criteria")) {
                    page.navigate(each);
                    if (each.contains("/drafts/") && each.contains("/tables/")) {
                        page.locator(HERE).waitFor();
                    }
                    Browser.judged(page).forEach(found -> wrong.add(light + " " + each + ": " + found));
                    int wide = (int) page.evaluate("document.documentElement.scrollWidth");
                    if (wide > width) {
                        wrong.add(each + " is " + wide + " wide");
                    }
                }
            }
        }
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

        assertThat(wrong).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }
}
