package org.cxmaturity.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The core rules as the build compiled them: classes on the class path, so that nothing is compiled at run time. */
final class CoreRules {
    /**
     * Where the build notes the rules' digest, then the name of the model's class, then the digest of the product's classes,
     * then the names of the sources.
     */
    static final String NOTE = "META-INF/cxm/core-rules";

    /** Where the build keeps the sources, for whoever asks what a rule says. */
    static final String SOURCES = "META-INF/cxm/rules/";

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

    /** Names the build. */
    static String buildId() {
        return note().get(2);
    }

    /** The sources that the rules were compiled from, by file name. */
    static DrlSources sources() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : note().get(3).split(",", -1)) {
            files.put(name, resource(SOURCES + name));
        }
        return new DrlSources(files);
    }

    private static List<String> note() {
        return new String(resource(NOTE), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] resource(String path) {
        try (InputStream in = CoreRules.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path; was the product built whole?");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
