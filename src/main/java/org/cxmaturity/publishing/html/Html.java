package org.cxmaturity.publishing.html;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.cxmaturity.publishing.Colours;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Document;
import org.cxmaturity.publishing.charts.Ink;
import org.cxmaturity.publishing.charts.Svg;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A document as one HTML file that needs nothing else and asks for nothing: light or dark as the reader has it, and fit to print. */
public final class Html {
    private static final String SYSTEM_FONTS =
            "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Helvetica Neue',Arial,sans-serif";

    private Html() {}

    /** The document as HTML, in UTF-8. */
    public static byte[] of(Document document, Theme theme) {
        String fonts = (theme.font().isEmpty() ? "" : "'" + theme.font() + "',") + SYSTEM_FONTS;
        Context context = context(document, theme);
        context.setVariable("svg", new Svg(ink -> "var(--" + name(ink) + ")", "inherit"));
        context.setVariable("light", variables(Colours.onPaper(theme)));
        context.setVariable("dark", variables(Colours.onDark(theme)));
        context.setVariable("fonts", fonts);
        return process("report-page", context).getBytes(StandardCharsets.UTF_8);
    }

    public static Context context(Document document, Theme theme) {
        Context context = new Context(Locale.ROOT);
        context.setVariable("document", document);
        context.setVariable("theme", theme);
        Theme.Logo logo = theme.logo();
        context.setVariable(
                "logo",
                logo == null
                        ? null
                        : "data:" + logo.type() + ";base64,"
                                + Base64.getEncoder().encodeToString(logo.bytes()));
        return context;
    }

    public static String process(String template, Context context) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(Html.class.getClassLoader());
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(templates);
        return engine.process(template, context);
    }

    private static String name(Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String variables(Colours colours) {
        StringBuilder variables = new StringBuilder();
        for (Ink ink : Ink.values()) {
            variables
                    .append("--")
                    .append(name(ink))
                    .append(':')
                    .append(colours.colour(ink))
                    .append(';');
        }
        return variables.toString();
    }
}
