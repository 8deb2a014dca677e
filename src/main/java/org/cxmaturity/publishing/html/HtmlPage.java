package org.cxmaturity.publishing.html;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** One HTML page of a template on the class path. */
public final class HtmlPage {
    private HtmlPage() {}

    /**
     * The page as HTML.
     *
     * @param template its name in {@code templates}, without an ending
     * @param values what the template names
     */
    public static String of(String template, Map<String, ? extends @Nullable Object> values) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(HtmlPage.class.getClassLoader());
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(templates);
        Context context = new Context(Locale.ROOT);
        values.forEach(context::setVariable);
        return engine.process(template, context);
    }
}
