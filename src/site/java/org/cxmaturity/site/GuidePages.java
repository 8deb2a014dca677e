package org.cxmaturity.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.json.ProfileSchema;

/** Makes pages of the guides, that need nothing from elsewhere, puts their pictures beside them, and writes the schema of profiles. */
public final class GuidePages {
    private GuidePages() {}

    /**
     * Runs it.
     *
     * @param arguments the repository's directory, the directory to write to, and the product's version
     */
    public static void main(String... arguments) throws IOException {
        Path repository = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        String frame =
                Files.readString(repository.resolve("src/site/html/guide.html")).replace("{version}", arguments[2]);
        Path guides = repository.resolve("src/site/markdown");
        for (Path guide : filesOf(guides)) {
            String name = guides.relativize(guide).toString().replace('\\', '/');
            Path page = to.resolve(DistributedFiles.page(name));
            Files.createDirectories(page.resolveSibling(""));
            Files.writeString(page, new GuidePage(repository, name).html(frame));
        }
        Path schemas = Files.createDirectories(to.resolveSibling("schemas"));
        Files.writeString(schemas.resolve("profile-v1.schema.json"), ProfileSchema.text());
        Path pictures = Files.createDirectories(to.resolve("images"));
        for (Path picture : filesOf(repository.resolve("src/site/resources/images"))) {
            Files.write(pictures.resolve(picture.getFileName().toString()), Files.readAllBytes(picture));
        }
    }

    private static List<Path> filesOf(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
