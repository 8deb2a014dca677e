package org.cxmaturity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Options and commands are named by the shell alone: another shell knows none of them. */
class WordsBelowTheShellTest {
    private static final List<String> SHELLS = List.of("cli", "server", "web", "api");
    private static final Path MAIN = Path.of("src/main/java/org/cxmaturity");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern OPTION_OR_COMMAND = Pattern.compile("--|\\bcxm [a-z]");
    private static final Pattern STYLE_OR_REMARK = Pattern.compile("(?s)<style.*?</style>|<!--.*?-->");

    /** What is written so and is no option: lines of a key's file, variables of a style sheet. */
    private static final Pattern SOMETHING_ELSE = Pattern.compile("-----|var\\(--");

    private static final Map<String, String> SOMETHING_ELSE_IN = Map.of("publishing/html/Html.java", "--");

    @Test
    void no_text_below_the_shell_names_an_option_or_a_command() throws IOException {
        assertThat(naming())
                .as("a problem names an input and a remedy, a rendering asks for words: the shell gives both")
                .isEmpty();
    }

    @Test
    void no_template_names_an_option_or_a_command() throws IOException {
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                String text =
                        STYLE_OR_REMARK.matcher(Files.readString(template)).replaceAll("");

                assertThat(OPTION_OR_COMMAND.matcher(text).results())
                        .as(template.toString())
                        .isEmpty();
            }
        }
    }

    /** The texts that name one, each with its file and line, by file. */
    private static Map<String, List<String>> naming() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, List<String>> naming = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MAIN);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, UTF_8)) {
            List<Path> sources = files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> SHELLS.stream().noneMatch(shell -> each.startsWith(MAIN.resolve(shell)))
                            && !Objects.requireNonNull(each.getParent()).equals(MAIN))
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                String file =
                        MAIN.relativize(Path.of(unit.getSourceFile().getName())).toString();
                List<String> found = new Texts(unit, positions, file).found();
                if (!found.isEmpty()) {
                    naming.put(file, found);
                }
            }
        }
        return naming;
    }

    /** Collects the texts of one file. */
    private static final class Texts extends TreeScanner<Void, List<String>> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String file;

        Texts(CompilationUnitTree unit, SourcePositions positions, String file) {
            this.unit = unit;
            this.positions = positions;
            this.file = file;
        }

        List<String> found() {
            List<String> found = new ArrayList<>();
            scan(unit, found);
            return found;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, List<String> found) {
            if (literal.getValue() instanceof String text && isOptionOrCommand(text)) {
                long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, literal));
                found.add(file + ":" + line + " \"" + text + '"');
            }
            return null;
        }

        private boolean isOptionOrCommand(String text) {
            String rest = SOMETHING_ELSE.matcher(text).replaceAll("");
            return OPTION_OR_COMMAND.matcher(rest).find() && !text.equals(SOMETHING_ELSE_IN.get(file));
        }
    }
}
