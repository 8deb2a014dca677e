package org.cxmaturity.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A guide as a page.
 *
 * @param repository the repository's directory
 * @param guide the guide's path below {@code src/site/markdown}, with slashes
 */
record GuidePage(Path repository, String guide) {
    /** Guides for those who work on the program speak of the repository, and go on doing so. */
    private static final Set<String> OF_THE_REPOSITORY =
            Set.of("architecture.md", "changelog.md", "contributing.md", "coverage.md", "performance.md");

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();
    private static final Pattern TITLE = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("<h2 id=\"([^\"]*)\">(.*?)</h2>", Pattern.DOTALL);
    private static final int SECTIONS_WORTH_A_LIST = 3;

    /** The page, in a frame whose places are written {@code {title}}, {@code {root}}, {@code {contents}} and {@code {body}}. */
    String html(String frame) throws IOException {
        Node document = PARSER.parse(
                Files.readString(repository.resolve("src/site/markdown").resolve(guide)));
        document.accept(new LinksInDistribution(repository, guide));
        if (!OF_THE_REPOSITORY.contains(guide) && !guide.startsWith("adr/")) {
            document.accept(new CommandsInDistribution());
        }
        String body = RENDERER.render(document)
                .replace("<table>", "<div class=\"wide\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
        return frame.replace("{title}", title(body))
                .replace("{root}", guide.contains("/") ? "../" : "")
                .replace("{contents}", contents(body))
                .replace("{body}", body);
    }

    private String title(String body) {
        return TITLE.matcher(body)
                .results()
                .map(title -> title.group(1).replaceAll("<[^>]*>", ""))
                .findFirst()
                .orElse(guide);
    }

    private static String contents(String body) {
        List<String> sections = SECTION.matcher(body)
                .results()
                .map(section -> "<li><a href=\"#" + section.group(1) + "\">" + section.group(2) + "</a></li>")
                .toList();
        return sections.size() < SECTIONS_WORTH_A_LIST
                ? ""
                : sections.stream()
                        .collect(Collectors.joining(
                                "\n", "<nav class=\"contents\" aria-label=\"On this page\"><ul>\n", "\n</ul></nav>"));
    }
}
