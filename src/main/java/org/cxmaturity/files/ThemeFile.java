package org.cxmaturity.files;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.cxmaturity.intake.NamedTexts;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.ThemeReader;

/** A theme in a file. A logo that it names stands beside it, unless its path is absolute. */
public final class ThemeFile {
    private ThemeFile() {}

    /** Reads the theme and its logo, or says what is wrong with either. */
    public static Result<Theme> read(Path file) {
        return DocumentFile.read(file, "a theme in YAML or JSON")
                .then(content -> ThemeReader.read(content, named -> logo(file, named)));
    }

    private static Result<NamedContent> logo(Path theme, String named) {
        try {
            Path file = theme.resolveSibling(named);
            if (!Files.exists(file)) {
                return refused(named, ", and no such file");
            }
            return Files.isRegularFile(file)
                    ? DocumentFile.read(file, ThemeReader.LOGO)
                            .either(Result::done, unreadable -> refused(named, ", which can't be read"))
                    : refused(named, ", which is no file");
        } catch (InvalidPathException e) {
            return refused(named, "");
        }
    }

    private static Result<NamedContent> refused(String named, String why) {
        return Result.refused(Fault.INPUT, new Problem("", NamedTexts.quoted(named) + why, ThemeReader.LOGO, null));
    }
}
