package org.cxmaturity.publishing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.intake.NamedTexts;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;

/**
 * Reads a theme, in YAML or (where the file's name ends in {@code .json}) in JSON, with its logo. What is wrong with either is in the
 * result, all of it.
 */
public final class ThemeReader {
    /** What the theme must name as its logo. */
    public static final String LOGO = "the name of a PNG or JPEG file";

    /** What the key {@code schema} must say. */
    static final String SCHEMA = "cx-maturity/theme/v1";

    private static final List<String> KEYS =
            List.of("name", "logo.file", "logo.text", "colours.main", "colours.second", "font");
    private static final int LONGEST = 80;
    private static final String COLOUR = "a colour such as \"#1F4E79\", in quotes";
    private static final String FONT = "a font's name of letters, digits, spaces and -";
    private static final Pattern FONT_FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} -]*");
    private static final Pattern DIGITS = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final Pattern SHORT = Pattern.compile("#?([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])");

    private final NamedTexts texts;

    private ThemeReader(NamedTexts texts) {
        this.texts = texts;
    }

    /**
     * Reads a theme.
     *
     * @param logos gives the picture that stands under a name in the theme, or says what was found in its place; where it
     *     stands, the theme says
     */
    public static Result<Theme> read(NamedContent content, Function<String, Result<NamedContent>> logos) {
        NamedTexts texts = NamedTexts.read(content, "theme", SCHEMA, KEYS);
        Theme theme = new ThemeReader(texts).theme(logos);
        return Result.unless(Fault.INPUT, texts.problems(), theme);
    }

    private Theme theme(Function<String, Result<NamedContent>> logos) {
        String name = line("name", "").orElse("");
        String shows = line("logo.text", "").orElse(name.isEmpty() ? "Logo" : name);
        Theme.Logo logo = texts.needed("logo.file", LOGO)
                .flatMap(named -> new LogoReader(texts, "logo.file").read(logos.apply(named), shows))
                .orElse(null);
        Optional<Colour> main = colour("colours.main");
        Optional<Colour> second = colour("colours.second");
        sayNear(main, second);
        return new Theme(
                name,
                logo,
                main.orElse(Theme.PLAIN.main()),
                second.orElse(Theme.PLAIN.second()),
                font().orElse(""),
                "");
    }

    private Optional<String> line(String key, String otherwise) {
        return texts.text(key, "text").map(text -> isShort(key, text) ? text : otherwise);
    }

    private boolean isShort(String key, String text) {
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            texts.refuse(key, length + " characters", "at most " + LONGEST, null);
        }
        return length <= LONGEST;
    }

    private Optional<String> font() {
        return line("font", "").filter(font -> {
            boolean good = font.isEmpty() || FONT_FORM.matcher(font).matches();
            if (!good) {
                String near = font.replaceAll("['\"]|[,;].*", "").strip();
                texts.refuse(
                        "font",
                        NamedTexts.quoted(font),
                        FONT,
                        FONT_FORM.matcher(near).matches() ? near : null);
            }
            return good;
        });
    }

    private Optional<Colour> colour(String key) {
        return texts.text(key, COLOUR).flatMap(written -> {
            if (Colour.WRITTEN.matcher(written).matches()) {
                return Optional.of(Colour.of(written));
            }
            texts.refuse(key, NamedTexts.quoted(written), COLOUR, meant(written));
            return Optional.empty();
        });
    }

    /** The colour that was written without its sign, or with one digit a part. */
    private static @Nullable String meant(String written) {
        Matcher few = SHORT.matcher(written.strip());
        String all = few.matches() ? few.replaceAll("$1$1$2$2$3$3") : written.strip();
        Matcher digits = DIGITS.matcher(all);
        return digits.matches() ? "\"#" + digits.group(1) + '"' : null;
    }

    /** Whichever colour stands in the file is at fault; where both do, the second. */
    private void sayNear(Optional<Colour> first, Optional<Colour> second) {
        Colour main = first.orElse(Theme.PLAIN.main());
        Colour held = second.orElse(Theme.PLAIN.second());
        if (main.near(held)) {
            boolean own = second.isPresent();
            texts.refuse(
                    own ? "colours.second" : "colours.main",
                    '"' + (own ? held : main).css() + '"',
                    "a colour that can be told from the " + (own ? "main" : "second") + " one, "
                            + (own ? main : held).css(),
                    null);
        }
    }
}
