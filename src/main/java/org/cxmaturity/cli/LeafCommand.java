package org.cxmaturity.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** A command that does something itself, unlike a group of commands: its words, and its work with what was given to it. */
final class LeafCommand implements Callable<Integer> {
    private final Console console;
    private final Function<CommandContext, Integer> work;
    private final CommandSpec spec;

    private LeafCommand(
            Console console,
            Function<CommandContext, Integer> work,
            String name,
            String description,
            String... examples) {
        this.console = console;
        this.work = work;
        this.spec = Option.command(this, name, description, examples);
    }

    /**
     * The command; its arguments are still to be added.
     *
     * @param work gives the exit code
     */
    static CommandSpec of(
            Console console,
            Function<CommandContext, Integer> work,
            String name,
            String description,
            String... examples) {
        return new LeafCommand(console, work, name, description, examples).spec;
    }

    @Override
    public Integer call() {
        return work.apply(new CommandContext(spec.commandLine().getParseResult(), console));
    }
}
