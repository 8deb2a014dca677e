package org.cxmaturity.service.workspace;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.ThemeReader;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ReportTheme;
import org.cxmaturity.workspace.ReportThemes;
import org.jspecify.annotations.Nullable;

/** Keeps themes of reports, as the command line reads them from files. */
public record KeepThemes(ReportThemes themes) {
    private static final String DOCUMENT = "theme.yaml";

    /** Where a form asks for what a theme's key says. */
    private static final Map<String, String> FIELDS = Map.of(
            "name", "Name",
            "logo.file", "Logo",
            "logo.text", "What the logo shows",
            "colours.main", "Main colour",
            "colours.second", "Second colour",
            "font", "Font");

    /**
     * What a form says of a theme; empty where it leaves something to the product.
     *
     * @param logo null for none
     */
    public record ThemeEntry(
            String name, @Nullable NamedContent logo, String shows, String main, String second, String font) {}

    /** Keeps a theme; refused with all that is wrong with it. */
    public Result<ReportTheme> keep(Member by, ThemeEntry entry, Instant now) {
        ReportTheme theme = new ReportTheme(
                UUID.randomUUID(), entry.name().strip(), document(entry), entry.logo(), by.name(), now, null);
        Result<Theme> read = read(theme);
        List<Problem> problems = new ArrayList<>(
                read.problems().stream().map(KeepThemes::atField).toList());
        if (theme.name().isEmpty()) {
            problems.add(new Problem("Name", "nothing", "the name under which reports are made", null));
        }
        return Result.unless(Fault.INPUT, problems, theme).map(sound -> {
            themes.add(by.workspace(), sound);
            return sound;
        });
    }

    private static Problem atField(Problem problem) {
        String place = problem.place().replaceAll(".* ", "");
        return new Problem(FIELDS.getOrDefault(place, place), problem.found(), problem.expected(), problem.maybe());
    }

    /** A theme to make reports with. */
    public static Result<Theme> read(ReportTheme theme) {
        return ThemeReader.read(theme.document(), named -> {
            NamedContent logo = theme.logo();
            return logo == null
                    ? Result.refused(Fault.INPUT, new Problem("", "no picture", ThemeReader.LOGO, null))
                    : Result.done(logo);
        });
    }

    /** Those of the member's workspace that are not out of the way, by name. */
    public List<ReportTheme> inUse(Member by) {
        return themes.of(by.workspace()).stream()
                .filter(each -> each.archived() == null)
                .toList();
    }

    private static NamedContent document(ThemeEntry entry) {
        StringBuilder text = new StringBuilder("schema: cx-maturity/theme/v1\n");
        line(text, "name", entry.name());
        if (entry.logo() != null) {
            text.append("logo:\n");
            line(text, "  file", entry.logo().name());
            line(text, "  text", entry.shows());
        }
        if (!entry.main().isBlank() || !entry.second().isBlank()) {
            text.append("colours:\n");
            line(text, "  main", entry.main());
            line(text, "  second", entry.second());
        }
        line(text, "font", entry.font());
        return new NamedContent(DOCUMENT, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void line(StringBuilder text, String key, String value) {
        String plain = value.replaceAll("\\p{Cntrl}+", " ").strip();
        if (!plain.isEmpty()) {
            text.append(key)
                    .append(": \"")
                    .append(plain.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append("\"\n");
        }
    }
}
