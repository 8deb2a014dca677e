package org.cxmaturity.publishing.html;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
        return engine().process(template, context(values));
    }

    /**
     * A part of such a page, for another page to hold.
     *
     * @param fragment its name in the template
     */
    public static String part(String template, String fragment, Map<String, ? extends @Nullable Object> values) {
        return engine().process(template, Set.of(fragment), context(values));
    }

    private static TemplateEngine engine() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(HtmlPage.class.getClassLoader());
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(templates);
        return engine;
    }

    private static Context context(Map<String, ? extends @Nullable Object> values) {
        Context context = new Context(Locale.ROOT);
        values.forEach(context::setVariable);
        return context;
    }
}
