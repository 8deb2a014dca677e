package org.cxmaturity.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real Chromium, driven by Playwright. What drives it is Node's part of Playwright, which {@code .ci/run} fetches into {@code
 * target/playwright}; without it, or without Node or Chromium, a test is skipped.
 */
final class Browser implements AutoCloseable {
    private static final Path DRIVER = Path.of("target", "playwright");
    private static final String AXE = axe();

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final List<String> complaints = new ArrayList<>();

    Browser() {
        Optional<Path> node = program("node");
        Optional<Path> chromium = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> program(name).stream())
                .findFirst();
        assumeTrue(
                Files.exists(DRIVER.resolve("package").resolve("cli.js")), "Playwright's driver is not in " + DRIVER);
        assumeTrue(node.isPresent() && chromium.isPresent(), "Node or Chromium is not installed");
        System.setProperty("playwright.cli.dir", DRIVER.toAbsolutePath().toString());
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.orElseThrow().toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(List.of("--no-sandbox")));
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String axe() {
        try (InputStream in =
                Browser.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A person's own window; what its console complains of is kept. */
    Page window(int width, int height, @Nullable ColorScheme colours) {
        NewContextOptions options = new NewContextOptions().setViewportSize(width, height);
        BrowserContext context = browser.newContext(colours == null ? options : options.setColorScheme(colours));
        Page page = context.newPage();
        page.onConsoleMessage(said -> {
            if (said.type().equals("error")) {
                complaints.add(page.url() + ": " + said.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** What consoles have complained of. */
    List<String> complaints() {
        return complaints;
    }

    /** What axe finds wrong with a page as it stands, by WCAG 2.2 AA and good practice: rule and place. */
    static List<?> judged(Page page) {
        page.evaluate(AXE);
        return (List<?>) page.evaluate("async () => (await axe.run()).violations"
                + ".flatMap(v => v.nodes.map(n => v.id + ' ' + n.target + ' ' + n.html.slice(0, 120)))");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
