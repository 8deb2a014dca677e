package org.cxmaturity.report;

import java.util.Locale;
import org.cxmaturity.explanation.Explanation;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** An explanation as one HTML page that needs nothing else: trees fold, rows look as the analyst sees them. */
public final class ExplanationHtml {
    private ExplanationHtml() {}

    /** The explanation as an HTML document. */
    public static String of(Explanation explanation) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(ExplanationHtml.class.getClassLoader());
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(templates);
        Context context = new Context(Locale.ROOT);
        context.setVariable("explanation", explanation);
        return engine.process("explanation", context);
    }
}
