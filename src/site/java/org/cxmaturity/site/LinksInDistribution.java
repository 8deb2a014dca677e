package org.cxmaturity.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Leads the links of a guide to the files of a distribution; what isn't distributed keeps its words and loses its link. */
final class LinksInDistribution extends AbstractVisitor {
    private final Path repository;
    private final String guide;

    LinksInDistribution(Path repository, String guide) {
        this.repository = repository;
        this.guide = guide;
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        destination(link.getDestination()).ifPresentOrElse(link::setDestination, () -> dissolve(link));
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        destination(image.getDestination()).ifPresentOrElse(image::setDestination, () -> dissolve(image));
    }

    private Optional<String> destination(String written) {
        if (written.startsWith("#") || written.matches("[a-z]+:.*")) {
            return Optional.of(written);
        }
        int hash = written.indexOf('#');
        String file = hash < 0 ? written : written.substring(0, hash);
        String section = hash < 0 || !file.endsWith(".md") || file.endsWith("README.md") ? "" : written.substring(hash);
        Path target =
                Path.of("src/site/markdown").resolve(guide).resolveSibling(file).normalize();
        if (!Files.exists(repository.resolve(target))) {
            throw new IllegalArgumentException(
                    "src/site/markdown/" + guide + ": found a link to " + written + "; expected a file that exists");
        }
        return DistributedFiles.pathOf(slashes(target))
                .map(place -> slashes(page().relativize(Path.of(place))) + section);
    }

    /** The directory of this guide's page in the distribution. */
    private Path page() {
        return Path.of("guides").resolve(guide).resolveSibling("").normalize();
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static void dissolve(Node node) {
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            node.insertBefore(child);
            child = next;
        }
        node.unlink();
    }
}
