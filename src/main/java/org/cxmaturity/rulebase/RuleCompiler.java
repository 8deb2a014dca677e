package org.cxmaturity.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxmaturity.model.Problem;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles DRL to the classes of an executable model. */
final class RuleCompiler {
    /** The rules, or what is wrong with their sources. */
    record Compiled(CompiledRules rules, List<Problem> problems) {}

    private RuleCompiler() {}

    /** Compiles sources given by file name; the name's ending tells Drools what they are. */
    static Compiled compile(Map<String, byte[]> sources) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("org.cxmaturity", "rules", "1");
        files.generateAndWritePomXML(release);
        sources.forEach((name, content) -> files.write(
                "src/main/resources/org/cxmaturity/rules/" + name,
                services.getResources().newByteArrayResource(content)));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        try {
            List<Problem> problems = problems(builder.getResults().getMessages(Message.Level.ERROR));
            Map<String, byte[]> compiled =
                    problems.isEmpty() ? files((InternalKieModule) builder.getKieModule()) : Map.of();
            return new Compiled(new CompiledRules(compiled), problems);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static Map<String, byte[]> files(InternalKieModule module) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : module.getFileNames()) {
            files.put(name, module.getBytes(name));
        }
        return files;
    }

    private static List<Problem> problems(List<Message> messages) {
        List<Problem> problems = new ArrayList<>();
        for (Message message : messages) {
            String path = message.getPath() == null ? "rules" : message.getPath();
            problems.add(new Problem(
                    path.substring(path.lastIndexOf('/') + 1) + ":" + message.getLine(),
                    message.getText(),
                    "a rule that compiles",
                    null));
        }
        return problems;
    }
}
