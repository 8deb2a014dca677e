package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What problems are called on the command line is there on the command line. */
class ShellWordsTest {
    private static final CommandSpec ROOT = CommandLineShell.root(
            CommandLineShellTest.useCases(request -> {
                throw new AssertionError("nothing is to be assessed");
            }),
            new Console(
                    new PrintStream(System.out), new PrintStream(System.err), false, Map.of(), NotedResults.WRITTEN));

    private static CommandSpec command(String... path) {
        CommandSpec command = ROOT;
        for (String name : path) {
            CommandLine next = command.subcommands().get(name);
            command = Objects.requireNonNull(next, name).getCommandSpec();
        }
        return command;
    }

    private static Problem worded(CommandSpec command, Problem problem) {
        return new ShellWords(command).of(List.of(problem)).get(0);
    }

    private static void collect(CommandSpec command, TreeSet<String> words) {
        command.options().forEach(option -> words.addAll(List.of(option.names())));
        command.positionalParameters().forEach(argument -> words.add(argument.paramLabel()));
        command.subcommands().values().forEach(each -> collect(each.getCommandSpec(), words));
    }

    @ParameterizedTest
    @EnumSource(Input.class)
    void every_input_is_an_option_or_an_argument_of_a_command(Input input) {
        TreeSet<String> words = new TreeSet<>();
        collect(ROOT, words);

        Problem problem = worded(ROOT, new Problem(input, "x", "y", null));

        assertThat(words).contains(problem.place());
    }

    @ParameterizedTest
    @EnumSource(Remedy.Kind.class)
    void every_remedy_is_asked_for_by_a_command_that_there_is(Remedy.Kind kind) {
        Problem problem = worded(ROOT, new Problem("x", "y", "z", null).with(new Remedy(kind, "subject")));

        String[] words = Objects.requireNonNull(problem.maybe()).split(" ");
        assertThat(words[0]).isEqualTo("cxm");
        assertThat(command(words[1], words[2]).subcommands()).isEmpty();
    }

    @Test
    void a_row_is_an_option_where_rows_are_wanted_and_an_argument_where_one_is_asked_about() {
        Problem row = new Problem(Input.ROW, "\"x\"", "a row", null);

        assertThat(worded(command("audit", "list"), row).place()).isEqualTo("--row");
        assertThat(worded(command("tables", "why"), row).place()).isEqualTo("ROW");
    }

    @Test
    void a_place_within_an_input_stands_behind_it() {
        Problem edit = new Problem(Input.EDIT, "\"x\"", "a number", null).at("constraints.quarters");

        assertThat(worded(command("what-if"), edit).place()).isEqualTo("--set constraints.quarters");
    }
}
