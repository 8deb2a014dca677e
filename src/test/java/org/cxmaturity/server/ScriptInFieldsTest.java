package org.cxmaturity.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who writes script into every field of every form that can be found by following links, and looks at every page after. */
@Tag("program")
class ScriptInFieldsTest {
    private static final String PROBE =
            "\"'><img src=x data-probe onerror=window.struck=1><script data-probe>window.struck=1</script>";

    private static final List<String> PARAMETERS =
            List.of("q", "sort", "archived", "target", "budget", "do.x", "level.x", "name", "before", "after", "theme");

    /** What of a page is markup that came out of the probe. */
    private static final String STRUCK = """
            () => [...document.querySelectorAll('[data-probe], [href^="javascript:" i], [action^="javascript:" i]')]
                .map(e => e.outerHTML.slice(0, 120)).concat(window.struck ? ['it ran'] : [])""";

    private static final String LINKS = """
            () => [...document.querySelectorAll('a[href]:not([download])')].map(a => a.href)
                .concat([...document.querySelectorAll('iframe[src]')].map(i => i.src))""";

    private static final String FORMS =
            "() => [...document.forms].map((f, i) => i + ' ' + f.method + ' ' + new URL(f.action, location.href).pathname)";

    /** Fills a form's fields of text. */
    private static final String FILL = """
            ([index, probe]) => {
              const form = document.forms[index];
              let filled = 0;
              for (const field of form.elements) {
                if (field.matches('textarea, input:not([type]), input[type=text], input[type=search], input[type=password]')) {
                  field.value = probe;
                  filled++;
                } else if (field.matches('select') && field.value === '' && field.options.length > 1) {
                  field.selectedIndex = 1;
                }
              }
              return filled;
            }""";

    private static final String SEND =
            "index => { setTimeout(() => HTMLFormElement.prototype.submit.call(document.forms[index])) }";

    @TempDir
    private static Path directory;

    private static Browser browser;
    private static TestServer server;
    private static Page page;
    private static String answering = "";

    private final List<String> struck = new ArrayList<>();
    private final Set<String> sent = new TreeSet<>();
    private int shown;

    @BeforeAll
    static void start() throws Exception {
        browser = new Browser();
        server = TestServer.start(directory);
        page = browser.window(1280, 900, ColorScheme.LIGHT);
        page.navigate(server.url(server.link()).toString());
        page.getByLabel("Your name").fill("Ana Pérez");
        page.getByText("Sign in", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        page.getByText("Open the bakery").click();
        page.navigate(page.url().replaceAll("/result.*", "/roadmap"));
        page.getByLabel("Keep this plan as").fill("All");
        page.getByText("Keep", new Page.GetByTextOptions().setExact(true)).click();
        page.navigate(page.url().replaceAll("/roadmap.*", "/result"));
        page.getByText("Put this result on record").click();
        page.navigate(page.url().replaceAll("/result.*", "/doing"));
        page.getByText("Take over", new Page.GetByTextOptions().setExact(true)).click();
        page.navigate(page.url().replaceAll("/doing.*", "/respondents"));
        page.getByLabel("Name of the round").fill("Spring");
        page.getByLabel("Answers until").fill("2026-12-15");
        page.getByLabel("People, pasted").fill("Tom " + PROBE.replace("\"", ""));
        page.getByLabel("Everybody everything").check();
        page.getByText("Open the round").click();
        answering = (String) page.evaluate("() => document.querySelector('input[value*=\"/answer/\"]').value");
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

    @Test
    void script_in_any_field_or_address_is_text_on_every_page() {
        Map<String, String> before = forms();
        before.forEach(this::send);
        Map<String, String> after = forms();
        after.forEach((shape, place) -> {
            if (!sent.contains(shape)) {
                send(shape, place);
                look(place.replaceAll(" .*", ""));
            }
        });
        new TreeSet<>(after.values().stream()
                        .map(place -> place.replaceAll("[ ?#].*", ""))
                        .toList())
                .forEach(each -> {
                    look(each + "?"
                            + PARAMETERS.stream()
                                    .map(name -> name + "=" + PROBE)
                                    .collect(Collectors.joining("&")));
                    look(each + "/" + PROBE.replace("/", "%2F"));
                });

        assertThat(struck).isEmpty();
        assertThat(shown).as("pages that show what was written").isGreaterThan(15);
        assertThat(sent)
                .as("forms with fields of text")
                .hasSizeGreaterThan(20)
                .contains(
                        "get /clients",
                        "post /answer/*/*/*",
                        "post /clients",
                        "post /clients/*/doing/*",
                        "post /themes");
    }

    /** Every form that links lead to, by its shape, with the page and the form's place on it. */
    private Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        Set<String> seen = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(server.url("/clients").toString(), answering));
        while (!next.isEmpty()) {
            String url = next.removeFirst();
            if (look(url)) {
                for (Object each : (List<?>) page.evaluate(FORMS)) {
                    String[] form = each.toString().split(" ", 3);
                    forms.putIfAbsent(form[1] + " " + shape(form[2]), page.url() + " " + form[0]);
                }
                for (Object each : (List<?>) page.evaluate(LINKS)) {
                    String link = each.toString().replaceAll("#.*", "");
                    if (link.startsWith(server.url("/").toString())
                            && !link.matches(".*(/sign-out|/assets/.*|/file|/archive|download=.*)")
                            && seen.add(shape(link))) {
                        next.addLast(link);
                    }
                }
            }
        }
        forms.keySet().removeIf(shape -> shape.endsWith("/sign-out"));
        return forms;
    }

    private static String shape(String address) {
        return address.replaceAll("[?].*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll("/(tables|records|editions|workbooks|dossiers)/[^/]+", "/$1/*")
                .replaceAll("/(answers|capability|action|stage|dimension)/[^/]+", "/$1/*")
                .replaceAll("/answer/[\\w-]+/[\\w-]+/[\\w.-]+$", "/answer/*/*/*")
                .replaceAll("/answer/[\\w-]+/(?!done)[\\w-]+$", "/answer/*/*")
                .replaceAll("/answer/[^/*]+", "/answer/*")
                .replaceAll("%[^/]*", "*");
    }

    /** Sends a form as a browser without script would, where it has fields of text. */
    private void send(String shape, String place) {
        String[] at = place.split(" ");
        Integer form = Integer.valueOf(at[1]);
        if (look(at[0]) && (int) page.evaluate(FILL, List.of(form, PROBE)) > 0) {
            sent.add(shape);
            try {
                page.waitForNavigation(() -> page.evaluate(SEND, form));
                judge(shape);
            } catch (PlaywrightException file) {
                assertDownload(file);
            }
        }
    }

    /** Whether there is a page, and not a file. */
    private boolean look(String url) {
        try {
            page.navigate(url);
            judge(url);
            return true;
        } catch (PlaywrightException file) {
            assertDownload(file);
            return false;
        }
    }

    private static void assertDownload(PlaywrightException file) {
        assertThat(file.getMessage()).containsAnyOf("Download is starting", "ERR_ABORTED");
    }

    private void judge(String where) {
        ((List<?>) page.evaluate(STRUCK)).forEach(each -> struck.add(where + ": " + each));
        if (page.locator("body").innerText().contains("data-probe")) {
            shown++;
        }
    }
}
