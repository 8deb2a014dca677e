package org.cxmaturity.html;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** One HTML page of a template on the class path. */
final class HtmlPage {
    private HtmlPage() {}

    static String of(String template, Map<String, Object> values) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(HtmlPage.class.getClassLoader());
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(templates);
        return engine.process(template, new Context(Locale.ROOT, values));
    }
}
