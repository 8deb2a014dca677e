package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cxmaturity.model.Pointers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;

/** Commands and options to which texts point are there on the command line. */
class ShellPointersTest {
    private static final CommandSpec ROOT = CommandLineShell.root(
            CommandLineShellTest.useCases(request -> {
                throw new AssertionError("nothing is to be assessed");
            }),
            new Console(
                    new PrintStream(System.out), new PrintStream(System.err), false, Map.of(), NotedResults.WRITTEN));

    static List<String> texts() {
        Pointers shell = new ShellPointers();
        return List.of(
                shell.assess(),
                shell.assess("my-tables", "journey"),
                shell.assessProfile("client.yaml", "my-tables"),
                shell.explain("journey"),
                shell.checkTables("my-tables"),
                shell.json(),
                shell.top(),
                shell.top(12),
                shell.full(),
                shell.ledgerHead(),
                shell.publicKey(),
                shell.headKey());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_a_text_points_to_is_a_command_or_an_option(String text) {
        TreeSet<String> known = new TreeSet<>();
        collect(ROOT, "cxm", known);
        List<String> words = List.of(text.split(" "));

        assertThat(words.stream().filter(word -> word.startsWith("--"))).allMatch(known::contains);
        assertThat(
                        words.get(0).equals("cxm")
                                ? known.stream().anyMatch(each -> each.startsWith("cxm ") && text.startsWith(each))
                                : known.contains(words.get(0)))
                .as(text)
                .isTrue();
    }

    private static void collect(CommandSpec command, String name, TreeSet<String> known) {
        known.add(name);
        command.options().forEach(option -> known.addAll(List.of(option.names())));
        command.subcommands().forEach((word, each) -> collect(each.getCommandSpec(), name + " " + word, known));
    }
}
