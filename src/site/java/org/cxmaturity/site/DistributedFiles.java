package org.cxmaturity.site;

import java.util.Map;
import java.util.Optional;

/** Where the repository's files stand in a distribution, whose layout {@code src/main/distribution/zip.xml} says. */
final class DistributedFiles {
    private static final String GUIDES = "src/site/markdown/";

    private static final Map<String, String> FILES = Map.of("README.md", "README.txt", "LICENSE", "LICENSE");

    private static final Map<String, String> DIRECTORIES = Map.of(
            "decision-tables", "decision-tables",
            "rules", "rules",
            "src/main/resources/examples", "examples",
            "src/main/resources/schemas", "schemas",
            "src/site/resources/images", "guides/images",
            "src/site/resources/scripts", "guides/scripts",
            "src/site/resources/worked-model", "worked-model");

    private DistributedFiles() {}

    /**
     * The path of a file or directory in the distribution.
     *
     * @param path its path in the repository, with slashes
     * @return nothing if it isn't distributed
     */
    static Optional<String> pathOf(String path) {
        if (path.startsWith(GUIDES) && path.endsWith(".md")) {
            return Optional.of("guides/" + page(path.substring(GUIDES.length())));
        }
        if (FILES.containsKey(path)) {
            return Optional.of(FILES.get(path));
        }
        return DIRECTORIES.entrySet().stream()
                .filter(each -> path.equals(each.getKey()) || path.startsWith(each.getKey() + "/"))
                .map(each -> each.getValue() + path.substring(each.getKey().length()))
                .findFirst();
    }

    /** The name of the page that is made of a guide. */
    static String page(String guide) {
        return guide.replaceAll("\\.md$", ".html");
    }

    /** A command as it is typed in a distribution's directory. */
    static String command(String typedInTheRepository) {
        return typedInTheRepository
                .replace("target/cxm", "./cxm")
                .replace("src/main/resources/examples", "examples")
                .replace("src/main/resources/schemas", "schemas")
                .replace("src/site/resources/worked-model", "worked-model");
    }
}
