package org.cxmaturity.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The core rules as the build compiled them: classes on the class path, so that nothing is compiled at run time. */
final class CoreRules {
    /** Where the build notes the rules' digest, then the name of the model's class, then the digest of the classes that read rows. */
    static final String NOTE = "META-INF/cxm/core-rules";

    private CoreRules() {}

    /** The digest of the rules' sources. */
    static String digest() {
        return note().get(0);
    }

    /** Loads the rules that the product was built with. */
    static KieBase load() {
        try {
            Model model = (Model)
                    Class.forName(note().get(1)).getDeclaredConstructor().newInstance();
            return KieBaseBuilder.createKieBaseFromModel(model);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules cannot be loaded; was the product built whole?", e);
        }
    }

    /** Names the build, as far as kept rows depend on it. */
    static String buildId() {
        return note().get(2);
    }

    private static List<String> note() {
        try (InputStream in = CoreRules.class.getClassLoader().getResourceAsStream(NOTE)) {
            if (in == null) {
                throw new IllegalStateException(NOTE + " is not on the class path; was the product built whole?");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
