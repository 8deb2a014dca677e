package org.cxmaturity.rulebase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * An executable model as the compiler left it.
 *
 * @param files classes and notes by path
 */
record CompiledRules(Map<String, byte[]> files) {
    private static final String MODEL_NOTE = "drools-model";
    private static final String CLASS = ".class";

    /** The names of the model's classes, one a rule package. */
    List<String> models() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(MODEL_NOTE))
                .flatMap(file -> new String(file.getValue(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1))
                .toList();
    }

    /** The classes alone. */
    Map<String, byte[]> classes() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(CLASS))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Loads the classes and builds the rules. */
    KieBase load() {
        Loader loader = new Loader(files);
        List<Model> models = new ArrayList<>();
        for (String name : models()) {
            try {
                models.add(
                        (Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the compiler left no usable " + name, e);
            }
        }
        return KieBaseBuilder.createKieBaseFromModel(models);
    }

    /** Defines classes from memory. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> files;

        Loader(Map<String, byte[]> files) {
            super(CompiledRules.class.getClassLoader());
            this.files = files;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte @Nullable [] bytes = files.get(name.replace('.', '/') + CLASS);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (files.containsKey(name.replace('.', '/') + CLASS)) {
                synchronized (getClassLoadingLock(name)) {
                    Class<?> loaded = findLoadedClass(name);
                    return loaded == null ? findClass(name) : loaded;
                }
            }
            return super.loadClass(name, resolve);
        }
    }
}
